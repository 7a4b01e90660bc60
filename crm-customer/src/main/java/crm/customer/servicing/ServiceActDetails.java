package crm.customer.servicing;

import crm.customer.document.DocumentKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the counter fills in for an act; which of it is needed, the act says. */
public class ServiceActDetails implements Serializable {

    @NotBlank
    @Size(max = 300)
    private String reason;

    @Size(max = 40)
    private String documentNumber;

    @Size(max = 30)
    private String iccid;

    @NotNull
    private DocumentKind ownerDocumentKind = DocumentKind.ID_CARD;

    @Size(max = 40)
    private String ownerDocumentNumber;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Of whoever has the service now, typed again from the document. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getIccid() {
        return iccid;
    }

    public void setIccid(String iccid) {
        this.iccid = iccid;
    }

    public DocumentKind getOwnerDocumentKind() {
        return ownerDocumentKind;
    }

    public void setOwnerDocumentKind(DocumentKind ownerDocumentKind) {
        this.ownerDocumentKind = ownerDocumentKind;
    }

    /** Of the new owner, by which their account is found. */
    public String getOwnerDocumentNumber() {
        return ownerDocumentNumber;
    }

    public void setOwnerDocumentNumber(String ownerDocumentNumber) {
        this.ownerDocumentNumber = ownerDocumentNumber;
    }
}
