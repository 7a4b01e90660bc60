package crm.customer.payment;

import java.io.Serializable;
import java.time.LocalDate;

/** What a list of payments is narrowed to; what is null narrows nothing. */
public class PaymentFilter implements Serializable {

    private String text;
    private LocalDate from;
    private LocalDate to;
    private PaymentMethod method;
    private PaymentKind kind;
    private PaymentState state;
    private Long unitId;
    private String cashier;

    /** A complete receipt number, customer number or number in another system. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public void setMethod(PaymentMethod method) {
        this.method = method;
    }

    public PaymentKind getKind() {
        return kind;
    }

    public void setKind(PaymentKind kind) {
        this.kind = kind;
    }

    public PaymentState getState() {
        return state;
    }

    public void setState(PaymentState state) {
        this.state = state;
    }

    /** Where it was taken: a branch with all below it. */
    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    /** The beginning of the cashier's name. */
    public String getCashier() {
        return cashier;
    }

    public void setCashier(String cashier) {
        this.cashier = cashier;
    }
}
