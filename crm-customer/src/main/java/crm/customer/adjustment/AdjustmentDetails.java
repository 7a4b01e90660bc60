package crm.customer.adjustment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is filled in when a correction is asked for. */
public class AdjustmentDetails implements Serializable {

    @NotNull
    private AdjustmentKind kind = AdjustmentKind.ALLOWANCE;

    @NotNull
    @DecimalMin("0.01")
    @Digits(integer = 8, fraction = 2)
    private BigDecimal amount;

    private Long againstItem;

    @NotBlank
    @Size(max = 300)
    private String reason;

    public AdjustmentKind getKind() {
        return kind;
    }

    public void setKind(AdjustmentKind kind) {
        this.kind = kind;
    }

    /** CNY. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** What is owed that an allowance is meant for; null for the account as a whole, and for a charge. */
    public Long getAgainstItem() {
        return againstItem;
    }

    public void setAgainstItem(Long againstItem) {
        this.againstItem = againstItem;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
