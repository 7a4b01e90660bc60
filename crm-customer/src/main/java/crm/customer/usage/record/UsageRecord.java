package crm.customer.usage.record;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One call, message or stretch of data. Written by imports, by batch; only read here. */
@Entity
@Table(name = "cus_usage_record")
public class UsageRecord extends Versioned {

    @Id
    private Long id;

    @Column(name = "subscription_id", nullable = false)
    private long subscriptionId;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "usage_month", nullable = false)
    private LocalDate month;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private RecordKind kind;

    @Column(name = "other_party", nullable = false)
    private String otherParty;

    @Column(name = "seconds", nullable = false)
    private int seconds;

    @Column(name = "megabytes", nullable = false)
    private BigDecimal megabytes;

    @Column(name = "charge", nullable = false)
    private BigDecimal charge;

    @Column(name = "import_id")
    private Long importId;

    protected UsageRecord() {} // for JPA

    public Long getId() {
        return id;
    }

    public long getSubscriptionId() {
        return subscriptionId;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** First day of the month it is counted in. */
    public LocalDate getMonth() {
        return month;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public RecordKind getKind() {
        return kind;
    }

    /** Masked; empty when there is none. */
    public String getOtherParty() {
        return otherParty;
    }

    /** 0 for a message. */
    public int getSeconds() {
        return seconds;
    }

    public BigDecimal getMegabytes() {
        return megabytes;
    }

    /** CNY. */
    public BigDecimal getCharge() {
        return charge;
    }

    /** The import that wrote it; null for sample data. */
    public Long getImportId() {
        return importId;
    }
}
