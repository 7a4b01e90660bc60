package crm.customer.order;

import crm.customer.coverage.CoverageState;
import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One product of an order. */
@Entity
@Table(name = "cus_order_line")
public class OrderLine extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_order_line_seq")
    @SequenceGenerator(name = "cus_order_line_seq", sequenceName = "cus_order_line_seq", allocationSize = 50)
    private Long id;

    @Column(name = "order_id", nullable = false)
    private long orderId;

    @Column(name = "subscription_id")
    private Long subscriptionId;

    @Column(name = "product_id", nullable = false)
    private long productId;

    @Column(name = "product_name", nullable = false)
    private String productName;

    @Column(name = "from_product_name")
    private String fromProductName;

    @Convert(converter = EncryptedText.class)
    @Column(name = "service_number")
    private String serviceNumber;

    @Column(name = "monthly_fee", nullable = false)
    private BigDecimal monthlyFee;

    @Column(name = "term_months", nullable = false)
    private int termMonths;

    @Column(name = "ending_share", nullable = false)
    private BigDecimal endingShare;

    @Column(name = "contract_ends_on")
    private LocalDate contractEndsOn;

    @Column(name = "ending_charge", nullable = false)
    private BigDecimal endingCharge;

    @Enumerated(EnumType.STRING)
    @Column(name = "coverage")
    private CoverageState coverage;

    @Column(name = "realistic_mbit")
    private Integer realisticMbit;

    @Column(name = "coverage_area")
    private String coverageArea;

    protected OrderLine() {} // for JPA

    OrderLine(long orderId, PlannedLine planned) {
        this.orderId = orderId;
        take(planned);
    }

    /** As it is planned anew on a later day. */
    void take(PlannedLine planned) {
        subscriptionId = planned.subscriptionId();
        productId = planned.productId();
        productName = planned.productName();
        fromProductName = planned.fromProductName();
        serviceNumber = planned.typedNumber();
        monthlyFee = planned.monthlyFee();
        termMonths = planned.term().months();
        endingShare = planned.term().endingShare();
        contractEndsOn = planned.contractEndsOn();
        endingCharge = planned.endingCharge();
        coverage = planned.coverage() == null ? null : planned.coverage().state();
        realisticMbit = planned.coverage() == null ? null : planned.coverage().realisticMbit();
        coverageArea = planned.coverage() == null ? null : planned.coverage().area();
    }

    /** What began with it. */
    void began(long newSubscriptionId) {
        subscriptionId = newSubscriptionId;
    }

    public Long getId() {
        return id;
    }

    long getOrderId() {
        return orderId;
    }

    /** Null until a new one has begun. */
    public Long getSubscriptionId() {
        return subscriptionId;
    }

    public long getProductId() {
        return productId;
    }

    public String getProductName() {
        return productName;
    }

    /** What is changed; null unless it is a change. */
    public String getFromProductName() {
        return fromProductName;
    }

    /** As it was typed; null for an extra, a change and for leaving. */
    String getServiceNumber() {
        return serviceNumber;
    }

    /** CNY per month. */
    public BigDecimal getMonthlyFee() {
        return monthlyFee;
    }

    /** 0 for no term. */
    public int getTermMonths() {
        return termMonths;
    }

    public BigDecimal getEndingShare() {
        return endingShare;
    }

    public LocalDate getContractEndsOn() {
        return contractEndsOn;
    }

    /** What giving something up within its term costs, in CNY. */
    public BigDecimal getEndingCharge() {
        return endingCharge;
    }

    /** Null where no line to the address is needed. */
    public CoverageState getCoverage() {
        return coverage;
    }

    /** Mbit/s that the customer was told; null where none is kept. */
    public Integer getRealisticMbit() {
        return realisticMbit;
    }

    public String getCoverageArea() {
        return coverageArea;
    }
}
