package crm.customer.closing;

import crm.customer.profile.CustomerStatus;
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
import java.time.Instant;

/** One cancellation of an account, from the wish to its end. */
@Entity
@Table(name = "cus_closing")
public class Closing extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_closing_seq")
    @SequenceGenerator(name = "cus_closing_seq", sequenceName = "cus_closing_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ClosingState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason", nullable = false)
    private ClosingReason reason;

    @Convert(converter = EncryptedText.class)
    @Column(name = "why")
    private String why;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before", nullable = false)
    private CustomerStatus statusBefore;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "billed_at")
    private Instant billedAt;

    @Column(name = "final_bill")
    private BigDecimal finalBill;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Closing() {} // for JPA

    Closing(long customerId, CustomerStatus statusBefore, ClosingDetails details, String askedBy, Instant at) {
        this.customerId = customerId;
        this.statusBefore = statusBefore;
        this.state = ClosingState.BILL_ASKED;
        this.reason = details.getReason();
        this.why = details.getWhy() == null || details.getWhy().isBlank()
                ? null
                : details.getWhy().strip();
        this.askedBy = askedBy;
        this.askedAt = at;
    }

    /** @throws ClosingOver when it does not wait for the bill */
    void bill(BigDecimal amount, Instant at) {
        go(ClosingState.TO_SETTLE);
        finalBill = amount;
        billedAt = at;
    }

    /** @throws ClosingOver when it is closed or taken back already */
    void close(String by, Instant at) {
        go(ClosingState.CLOSED);
        endedBy = by;
        endedAt = at;
    }

    /** @throws ClosingOver when it is closed or taken back already */
    void takeBack(String by, Instant at) {
        go(ClosingState.TAKEN_BACK);
        endedBy = by;
        endedAt = at;
    }

    private void go(ClosingState next) {
        if (!state.next().contains(next)) {
            throw new ClosingOver(state);
        }
        state = next;
    }

    void forgetWords() {
        why = null;
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public ClosingState getState() {
        return state;
    }

    public ClosingReason getReason() {
        return reason;
    }

    /** In the customer's words; may be null. */
    public String getWhy() {
        return why;
    }

    CustomerStatus getStatusBefore() {
        return statusBefore;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public Instant getBilledAt() {
        return billedAt;
    }

    /** CNY; null until it is entered. */
    public BigDecimal getFinalBill() {
        return finalBill;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getEndedBy() {
        return endedBy;
    }
}
