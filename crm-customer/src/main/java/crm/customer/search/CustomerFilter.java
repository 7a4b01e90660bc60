package crm.customer.search;

import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import java.io.Serializable;

/** What a list of customers is narrowed to; what is null narrows nothing. */
public class CustomerFilter implements Serializable {

    private String text;
    private CustomerStatus status;
    private CustomerClass customerClass;
    private Long unit;
    private Long product;

    /** A name or the beginning of one in characters or pinyin, or a complete number of any kind in any notation. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public CustomerStatus getStatus() {
        return status;
    }

    public void setStatus(CustomerStatus status) {
        this.status = status;
    }

    public CustomerClass getCustomerClass() {
        return customerClass;
    }

    public void setCustomerClass(CustomerClass customerClass) {
        this.customerClass = customerClass;
    }

    /** A branch, with all below it. */
    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    /** A product that runs. */
    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }
}
