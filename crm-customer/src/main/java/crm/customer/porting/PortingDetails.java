package crm.customer.porting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the counter fills in when a number is to be ported, either way. */
public class PortingDetails implements Serializable {

    @NotNull
    private OtherOperator operator = OtherOperator.CHINA_MOBILE;

    @NotBlank
    @Size(max = 40)
    private String documentNumber;

    public OtherOperator getOperator() {
        return operator;
    }

    public void setOperator(OtherOperator operator) {
        this.operator = operator;
    }

    /** Typed again from the document; it must be the one the account stands on. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
