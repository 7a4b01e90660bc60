package crm.customer.arrears;

import crm.customer.ledger.LedgerEntry;
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

/** An amount that a customer owes until it is paid or withdrawn; only what is left of it changes. */
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

    @Column(name = "rest", nullable = false)
    private BigDecimal rest;

    @Column(name = "entry_id", nullable = false)
    private long entryId;

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

    OpenItem(LedgerEntry entry, OwedKind kind, LocalDate dueOn) {
        this.customerId = entry.getCustomerId();
        this.entryId = entry.getId();
        this.kind = kind;
        this.reference = entry.getReference();
        this.amount = entry.getAmount();
        this.rest = entry.getAmount();
        this.dueOn = dueOn;
        this.enteredBy = entry.getActorName();
        this.enteredAt = entry.getBookedAt();
    }

    /** Some of it is paid; with the last cent it is settled. */
    void pay(BigDecimal part, String by, LocalDate on) {
        if (part.signum() <= 0 || part.compareTo(rest) > 0) {
            throw new IllegalArgumentException(part + " of " + rest);
        }
        rest = rest.subtract(part);
        if (rest.signum() == 0) {
            end(OpenItemEnd.SETTLED, by, on);
        }
    }

    /** What paid some of it is gone: that is owed again. */
    void reopen(BigDecimal part) {
        rest = rest.add(part);
        ended = null;
        endedBy = null;
        endedOn = null;
    }

    /** @throws OpenItemEndedAlready when it is owed no more */
    void withdraw(String by, LocalDate on) {
        refuseEnded();
        rest = BigDecimal.ZERO.setScale(2);
        end(OpenItemEnd.WITHDRAWN, by, on);
    }

    /** @throws OpenItemEndedAlready when it is owed no more */
    void refuseEnded() {
        if (ended != null) {
            throw new OpenItemEndedAlready(reference);
        }
    }

    private void end(OpenItemEnd how, String by, LocalDate on) {
        ended = how;
        endedBy = by;
        endedOn = on;
    }

    OwedItem asOwed(LocalDate today) {
        return new OwedItem(id, kind, reference, rest, dueOn, dueOn.isBefore(today));
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

    /** CNY, as it was charged. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** CNY, what is still owed of it; zero once it ended. */
    public BigDecimal getRest() {
        return rest;
    }

    /** The booking that charged it. */
    public long getEntryId() {
        return entryId;
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
