package crm.customer.opening;

import crm.customer.document.CheckMethod;
import crm.customer.document.DocumentKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The document somebody shows at the counter, and how it was verified. */
public class ShownDocument implements Serializable {

    @NotNull
    private DocumentKind documentKind = DocumentKind.ID_CARD;

    @NotBlank
    @Size(max = 40)
    private String documentNumber;

    @NotNull
    private CheckMethod checkMethod = CheckMethod.SIGHT;

    private boolean photoChecked;

    /** A person's document needs its holder: whoever checks it compares the photo. */
    @AssertTrue(message = "{customer.opening.photoMissing}")
    public boolean isHolderSeen() {
        return photoChecked || documentKind == null || documentKind.ofEnterprise();
    }

    public DocumentKind getDocumentKind() {
        return documentKind;
    }

    public void setDocumentKind(DocumentKind documentKind) {
        this.documentKind = documentKind;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public CheckMethod getCheckMethod() {
        return checkMethod;
    }

    public void setCheckMethod(CheckMethod checkMethod) {
        this.checkMethod = checkMethod;
    }

    public boolean isPhotoChecked() {
        return photoChecked;
    }

    public void setPhotoChecked(boolean photoChecked) {
        this.photoChecked = photoChecked;
    }
}
