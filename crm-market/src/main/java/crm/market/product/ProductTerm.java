package crm.market.product;

import crm.customer.subscription.ContractTerm;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A contract term that a product is offered with. */
@Entity
@Table(name = "mkt_product_term")
public class ProductTerm extends Versioned {

    @Id
    private Long id;

    @Column(name = "product_id", nullable = false)
    private long productId;

    @Column(name = "months", nullable = false)
    private int months;

    @Column(name = "ending_share", nullable = false)
    private BigDecimal endingShare;

    protected ProductTerm() {} // for JPA

    public Long getId() {
        return id;
    }

    long getProductId() {
        return productId;
    }

    ContractTerm asOffered() {
        return new ContractTerm(months, endingShare);
    }
}
