package crm.customer.porting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the counter fills in when a customer brings a number. */
public class PortInDetails extends PortingDetails {

    @NotBlank
    @Size(max = 30)
    private String number;

    @NotBlank
    @Pattern(regexp = "[A-Za-z0-9]{4,12}", message = "{customer.porting.codeWrong}")
    private String authorisation;

    @NotNull
    private Long productId;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The code that the customer got from the other operator. */
    public String getAuthorisation() {
        return authorisation;
    }

    public void setAuthorisation(String authorisation) {
        this.authorisation = authorisation;
    }

    public Long getProductId() {
        return productId;
    }

    public void setProductId(Long productId) {
        this.productId = productId;
    }
}
