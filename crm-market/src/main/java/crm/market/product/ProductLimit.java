package crm.market.product;

import crm.customer.profile.CustomerClass;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A unit where, or a class of customers to whom, a product is sold. */
@Entity
@Table(name = "mkt_product_limit")
public class ProductLimit extends Versioned {

    @Id
    private Long id;

    @Column(name = "product_id", nullable = false)
    private long productId;

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_class")
    private CustomerClass customerClass;

    protected ProductLimit() {} // for JPA

    public Long getId() {
        return id;
    }

    long getProductId() {
        return productId;
    }

    Long getUnitId() {
        return unitId;
    }

    CustomerClass getCustomerClass() {
        return customerClass;
    }
}
