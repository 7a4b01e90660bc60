package crm.customer.cashday;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** What the cashier fills in at the end of the day. */
public class HandInDetails implements Serializable {

    @NotNull
    @DecimalMin("-99999999.99")
    @Digits(integer = 8, fraction = 2)
    private BigDecimal counted;

    @Size(max = 300)
    private String reason;

    /** Notes and coins in the till, CNY; less than zero when more was given out than came in. */
    public BigDecimal getCounted() {
        return counted;
    }

    public void setCounted(BigDecimal counted) {
        this.counted = counted;
    }

    /** Obligatory when something else was counted than came in. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
