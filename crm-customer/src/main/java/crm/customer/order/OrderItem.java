package crm.customer.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** One product that is wanted. */
public class OrderItem implements Serializable {

    @NotNull
    private Long productId;

    @Size(max = 40)
    private String serviceNumber;

    private int termMonths;

    public OrderItem() {}

    public OrderItem(long productId, String serviceNumber, int termMonths) {
        this.productId = productId;
        this.serviceNumber = serviceNumber;
        this.termMonths = termMonths;
    }

    public Long getProductId() {
        return productId;
    }

    public void setProductId(Long productId) {
        this.productId = productId;
    }

    /** In any notation; needed for a new package, left out for extras and changes. */
    public String getServiceNumber() {
        return serviceNumber;
    }

    public void setServiceNumber(String serviceNumber) {
        this.serviceNumber = serviceNumber;
    }

    /** 0 for no term. */
    public int getTermMonths() {
        return termMonths;
    }

    public void setTermMonths(int termMonths) {
        this.termMonths = termMonths;
    }
}
