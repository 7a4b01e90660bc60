package crm.customer.payment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is filled in when credit is paid back. */
public class RefundDetails implements Serializable {

    @NotNull
    @DecimalMin("0.01")
    @Digits(integer = 8, fraction = 2)
    private BigDecimal amount;

    @NotNull
    private PaymentMethod method = PaymentMethod.CASH;

    @NotBlank
    @Size(max = 300)
    private String reason;

    @NotBlank
    @Size(max = 40)
    private String token;

    /** CNY. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Another one for each form that was opened. */
    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
