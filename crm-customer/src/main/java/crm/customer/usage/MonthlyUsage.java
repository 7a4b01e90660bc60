package crm.customer.usage;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What one subscription used in one month. Written by imports, by batch; only read here. */
@Entity
@Table(name = "cus_usage")
public class MonthlyUsage extends Versioned {

    @Id
    private Long id;

    @Column(name = "subscription_id", nullable = false)
    private long subscriptionId;

    @Column(name = "usage_month", nullable = false)
    private LocalDate month;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Column(name = "product_id", nullable = false)
    private long productId;

    @Embedded
    private UsageFigures figures;

    @Column(name = "import_id")
    private Long importId;

    protected MonthlyUsage() {} // for JPA

    public Long getId() {
        return id;
    }

    public long getSubscriptionId() {
        return subscriptionId;
    }

    /** The month's first day. */
    public LocalDate getMonth() {
        return month;
    }

    /** Who held the subscription when the row was written. */
    public long getCustomerId() {
        return customerId;
    }

    public long getUnitId() {
        return unitId;
    }

    public long getProductId() {
        return productId;
    }

    public UsageFigures getFigures() {
        return figures;
    }

    /** The import that wrote the row last; null for sample data. */
    public Long getImportId() {
        return importId;
    }
}
