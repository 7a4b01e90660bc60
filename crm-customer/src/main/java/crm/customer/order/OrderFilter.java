package crm.customer.order;

import java.io.Serializable;
import java.time.LocalDate;

/** What a list of orders is narrowed to; what is null narrows nothing. */
public class OrderFilter implements Serializable {

    private String text;
    private OrderKind kind;
    private OrderState state;
    private Long unitId;
    private LocalDate from;
    private LocalDate to;

    /** A complete order number or customer number. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public OrderKind getKind() {
        return kind;
    }

    public void setKind(OrderKind kind) {
        this.kind = kind;
    }

    public OrderState getState() {
        return state;
    }

    public void setState(OrderState state) {
        this.state = state;
    }

    /** A branch with all below it. */
    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    /** The first day on which it takes effect. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day on which it takes effect. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
