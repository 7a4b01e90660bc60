package crm.customer.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the counter fills in to cancel an account. */
public class ClosingDetails implements Serializable {

    @NotBlank
    @Size(max = 40)
    private String documentNumber;

    @NotNull
    private ClosingReason reason;

    @Size(max = 300)
    private String why;

    /** Typed again from the document. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public ClosingReason getReason() {
        return reason;
    }

    public void setReason(ClosingReason reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
