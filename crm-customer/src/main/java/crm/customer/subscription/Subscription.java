package crm.customer.subscription;

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

/** A product that a customer has or had, with its service number and the fee agreed on that day. */
@Entity
@Table(name = "cus_subscription")
public class Subscription extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_subscription_seq")
    @SequenceGenerator(name = "cus_subscription_seq", sequenceName = "cus_subscription_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "product_id", nullable = false)
    private long productId;

    @Column(name = "product_name", nullable = false)
    private String productName;

    @Convert(converter = EncryptedText.class)
    @Column(name = "service_number")
    private String serviceNumber;

    @Column(name = "monthly_fee", nullable = false)
    private BigDecimal monthlyFee;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private SubscriptionStatus status;

    @Column(name = "started_on", nullable = false)
    private LocalDate startedOn;

    @Column(name = "contract_ends_on")
    private LocalDate contractEndsOn;

    @Column(name = "ending_share")
    private BigDecimal endingShare;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "bound_fee")
    private BigDecimal boundFee;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_for")
    private ServiceState heldFor;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_before")
    private ServiceState heldBefore;

    protected Subscription() {} // for JPA

    Subscription(long customerId, OfferedProduct product, String serviceNumber, LocalDate startedOn) {
        this.customerId = customerId;
        this.productId = product.id();
        this.productName = product.name();
        this.serviceNumber = serviceNumber;
        this.monthlyFee = product.monthlyFee();
        this.status = SubscriptionStatus.ACTIVE;
        this.startedOn = startedOn;
    }

    /** Waits until the opening it was sold with is approved; its number is held meanwhile. */
    void await() {
        status = SubscriptionStatus.SUSPENDED;
    }

    void begin(LocalDate on) {
        status = SubscriptionStatus.ACTIVE;
        startedOn = on;
    }

    /** Bound for a term from that day; no term leaves it as it is. */
    void bind(ContractTerm term, LocalDate from) {
        LocalDate end = term.endsOn(from);
        if (end != null && (contractEndsOn == null || end.isAfter(contractEndsOn))) {
            contractEndsOn = end;
            endingShare = term.endingShare();
            boundFee = monthlyFee;
        }
    }

    /** Another product from that day, on the same number. */
    void changeTo(OfferedProduct product, ContractTerm term, LocalDate on) {
        productId = product.id();
        productName = product.name();
        if (contractEndsOn != null) {
            // Stepping down is paid for once: stepping up and down again later costs nothing more.
            boundFee = (boundFee == null ? monthlyFee : boundFee).min(product.monthlyFee());
        }
        monthlyFee = product.monthlyFee();
        bind(term, on);
    }

    void end(LocalDate on) {
        status = SubscriptionStatus.ENDED;
        endedOn = on;
    }

    /** @throws ServiceStateWrong when it cannot go there from where it stands */
    void go(ServiceState next) {
        ServiceState now = getState();
        if (!now.next().contains(next)) {
            throw new ServiceStateWrong(now);
        }
        heldBefore = next == ServiceState.CLOSING ? now : null;
        heldFor = next.status() == SubscriptionStatus.SUSPENDED ? next : null;
        status = next.status();
    }

    /** Back to what it was before its account was cancelled; one from before our time runs again. */
    void goBack() {
        go(heldBefore == null ? ServiceState.RUNNING : heldBefore);
    }

    void handOver(long newOwnerId) {
        customerId = newOwnerId;
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public long getProductId() {
        return productId;
    }

    public String getProductName() {
        return productName;
    }

    public String getServiceNumber() {
        return serviceNumber;
    }

    public BigDecimal getMonthlyFee() {
        return monthlyFee;
    }

    public SubscriptionStatus getStatus() {
        return status;
    }

    /** What it does in particular. */
    public ServiceState getState() {
        return switch (status) {
            case ACTIVE -> ServiceState.RUNNING;
            case SUSPENDED -> heldFor == null ? ServiceState.HELD : heldFor;
            case ENDED -> ServiceState.ENDED;
        };
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public LocalDate getContractEndsOn() {
        return contractEndsOn;
    }

    /** What leaving within the term costs, of the monthly fee for each month left; null when nothing was agreed. */
    public BigDecimal getEndingShare() {
        return endingShare;
    }

    /** The monthly fee that the term was agreed for, less what was paid for stepping down; null without a term. */
    public BigDecimal getBoundFee() {
        return boundFee;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }
}
