package crm.customer.usage;

import java.io.Serializable;
import java.time.LocalDate;

/** What a list of usage is narrowed to; what is null narrows nothing. */
public class UsageFilter implements Serializable {

    private LocalDate from;
    private LocalDate to;
    private Long product;
    private Long unit;
    private String customer;

    /** The first month, by its first day. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last month, by its first day. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }

    /** A branch, with all below it. */
    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    /** A complete customer number. */
    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }
}
