package crm.customer.payment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** What the cashier fills in when a customer pays. */
public class PaymentDetails implements Serializable {

    @NotNull
    @DecimalMin("0.01")
    @Digits(integer = 8, fraction = 2)
    private BigDecimal amount;

    @NotNull
    private PaymentMethod method = PaymentMethod.CASH;

    @DecimalMin("0.00")
    @Digits(integer = 8, fraction = 2)
    private BigDecimal cashReceived;

    private BigDecimal owedSeen;

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

    /** What the customer handed over in notes and coins; null when nobody counted, or nothing was cash. */
    public BigDecimal getCashReceived() {
        return cashReceived;
    }

    public void setCashReceived(BigDecimal cashReceived) {
        this.cashReceived = cashReceived;
    }

    /** What was owed in all when the form was opened; null when it does not matter. */
    public BigDecimal getOwedSeen() {
        return owedSeen;
    }

    public void setOwedSeen(BigDecimal owedSeen) {
        this.owedSeen = owedSeen;
    }

    /** Another one for each form that was opened, so that a form sent twice pays once. */
    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
