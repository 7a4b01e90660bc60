package crm.market.product;

import crm.customer.subscription.BusinessType;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A product that needs, or cannot stand beside, another product or line of business. */
@Entity
@Table(name = "mkt_product_tie")
public class ProductTie extends Versioned {

    /** What the one means for the other. */
    enum Kind {
        NEEDS,
        EXCLUDES
    }

    @Id
    private Long id;

    @Column(name = "product_id", nullable = false)
    private long productId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "choice_no", nullable = false)
    private int choice;

    @Column(name = "other_product_id")
    private Long otherId;

    @Enumerated(EnumType.STRING)
    @Column(name = "business_type")
    private BusinessType businessType;

    protected ProductTie() {} // for JPA

    public Long getId() {
        return id;
    }

    long getProductId() {
        return productId;
    }

    Kind getKind() {
        return kind;
    }

    /** Needs of one choice are met by any one of them. */
    int getChoice() {
        return choice;
    }

    Long getOtherId() {
        return otherId;
    }

    BusinessType getBusinessType() {
        return businessType;
    }
}
