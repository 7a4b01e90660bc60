package crm.customer.takeover;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** What another system told us of a customer when we took the record over; kept as it was told. */
@Entity
@Table(name = "cus_takeover")
public class Takeover extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_takeover_seq")
    @SequenceGenerator(name = "cus_takeover_seq", sequenceName = "cus_takeover_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "source_key", nullable = false)
    private String sourceKey;

    @Column(name = "tenure_months")
    private Integer tenureMonths;

    @Column(name = "monthly_charge")
    private BigDecimal monthlyCharge;

    @Column(name = "total_charge")
    private BigDecimal totalCharge;

    @Column(name = "contract_kind")
    private String contractKind;

    @Column(name = "payment_method")
    private String paymentMethod;

    @Column(name = "churned")
    private Boolean churned;

    @Column(name = "taken_over_at", nullable = false)
    private Instant takenOverAt;

    protected Takeover() {} // for JPA

    /** A key of its own takes the old one's place, since no two may be the same. */
    void forgetKey() {
        sourceKey = "erased-" + id;
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public String getSource() {
        return source;
    }

    public String getSourceKey() {
        return sourceKey;
    }

    public Integer getTenureMonths() {
        return tenureMonths;
    }

    /** CNY per month. */
    public BigDecimal getMonthlyCharge() {
        return monthlyCharge;
    }

    /** CNY over the whole tenure. */
    public BigDecimal getTotalCharge() {
        return totalCharge;
    }

    public String getContractKind() {
        return contractKind;
    }

    public String getPaymentMethod() {
        return paymentMethod;
    }

    public Boolean getChurned() {
        return churned;
    }

    public Instant getTakenOverAt() {
        return takenOverAt;
    }
}
