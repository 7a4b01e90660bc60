package crm.customer.opening;

import crm.customer.document.CheckMethod;
import crm.customer.document.DocumentKind;
import crm.customer.profile.Channel;
import crm.customer.profile.CustomerDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the counter fills in to open an account. */
public class OpeningDetails implements Serializable {

    @NotNull
    private DocumentKind documentKind = DocumentKind.ID_CARD;

    @NotBlank
    @Size(max = 40)
    private String documentNumber;

    @NotNull
    private CheckMethod checkMethod = CheckMethod.SIGHT;

    private boolean photoChecked;

    @NotNull
    private Channel channel = Channel.HALL;

    @Valid
    @NotNull
    private CustomerDetails customer = new CustomerDetails();

    private Long productId;

    @Size(max = 40)
    private String serviceNumber;

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

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public CustomerDetails getCustomer() {
        return customer;
    }

    public Long getProductId() {
        return productId;
    }

    public void setProductId(Long productId) {
        this.productId = productId;
    }

    public String getServiceNumber() {
        return serviceNumber;
    }

    public void setServiceNumber(String serviceNumber) {
        this.serviceNumber = serviceNumber;
    }
}
