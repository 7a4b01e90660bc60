package crm.customer.arrears;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
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
import java.time.LocalDate;

/** An amount that a customer owes until it is settled or withdrawn; it is never changed otherwise. */
@Entity
@Table(name = "cus_open_item")
public class OpenItem extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_open_item_seq")
    @SequenceGenerator(name = "cus_open_item_seq", sequenceName = "cus_open_item_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private OwedKind kind;

    @Column(name = "reference", nullable = false)
    private String reference;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended")
    private OpenItemEnd ended;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private String endedBy;

    protected OpenItem() {} // for JPA

    OpenItem(long customerId, OpenItemDetails details, String enteredBy, Instant at) {
        this.customerId = customerId;
        this.kind = details.getKind();
        this.reference = details.getReference().strip();
        this.amount = details.getAmount();
        this.dueOn = details.getDueOn();
        this.enteredBy = enteredBy;
        this.enteredAt = at;
    }

    /** @throws OpenItemEndedAlready when it is owed no more */
    void end(OpenItemEnd how, String by, LocalDate on) {
        if (ended != null) {
            throw new OpenItemEndedAlready(reference);
        }
        ended = how;
        endedBy = by;
        endedOn = on;
    }

    OwedItem asOwed(LocalDate today) {
        return new OwedItem(id, kind, reference, amount, dueOn, dueOn.isBefore(today));
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public OwedKind getKind() {
        return kind;
    }

    public String getReference() {
        return reference;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public String getEnteredBy() {
        return enteredBy;
    }

    /** Null while it is owed. */
    public OpenItemEnd getEnded() {
        return ended;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public String getEndedBy() {
        return endedBy;
    }
}
