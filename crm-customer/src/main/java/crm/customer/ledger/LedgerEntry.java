package crm.customer.ledger;

import crm.system.crypto.EncryptedText;
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
import java.time.LocalDate;

/** One booking: the same amount debited to one account and credited to another. Never changed, never deleted. */
@Entity
@Table(name = "cus_ledger_entry")
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_ledger_entry_seq")
    @SequenceGenerator(name = "cus_ledger_entry_seq", sequenceName = "cus_ledger_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @Column(name = "unit_id", nullable = false, updatable = false)
    private long unitId;

    @Column(name = "booked_on", nullable = false, updatable = false)
    private LocalDate bookedOn;

    @Column(name = "booked_at", nullable = false, updatable = false)
    private Instant bookedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "debit", nullable = false, updatable = false)
    private LedgerAccount debit;

    @Enumerated(EnumType.STRING)
    @Column(name = "credit", nullable = false, updatable = false)
    private LedgerAccount credit;

    @Column(name = "amount", nullable = false, updatable = false)
    private BigDecimal amount;

    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @Convert(converter = EncryptedText.class)
    @Column(name = "reason")
    private String reason;

    @Column(name = "reverses", updatable = false)
    private Long reverses;

    @Column(name = "actor_name", nullable = false, updatable = false)
    private String actorName;

    @Column(name = "import_id", updatable = false)
    private Long importId;

    protected LedgerEntry() {} // for JPA

    LedgerEntry(Posting posting, Long reverses, String actorName, Instant at, LocalDate on) {
        customerId = posting.customer().getId();
        unitId = posting.unitId();
        kind = posting.kind();
        debit = posting.debit();
        credit = posting.credit();
        amount = posting.amount();
        reference = posting.reference();
        reason = posting.reason() == null ? null : posting.reason().strip();
        importId = posting.importId();
        this.reverses = reverses;
        this.actorName = actorName;
        bookedAt = at;
        bookedOn = on;
    }

    /** What it adds to what the customer owes, in CNY. */
    BigDecimal owes() {
        return debit == LedgerAccount.RECEIVABLE
                ? amount
                : credit == LedgerAccount.RECEIVABLE ? amount.negate() : BigDecimal.ZERO.setScale(2);
    }

    /** People write names into reasons; what was booked stays. */
    void forgetWords() {
        if (reason != null) {
            reason = "-";
        }
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** The customer's branch at the time of booking; of a counter-entry, that of what it takes back. */
    public long getUnitId() {
        return unitId;
    }

    public LocalDate getBookedOn() {
        return bookedOn;
    }

    public Instant getBookedAt() {
        return bookedAt;
    }

    public EntryKind getKind() {
        return kind;
    }

    public LedgerAccount getDebit() {
        return debit;
    }

    public LedgerAccount getCredit() {
        return credit;
    }

    /** CNY, more than zero. */
    public BigDecimal getAmount() {
        return amount;
    }

    public String getReference() {
        return reference;
    }

    /** May be null; one that starts with {@code @} is a message key, of a rule that booked by itself. */
    public String getReason() {
        return reason;
    }

    /** The entry that this one takes back; null when it takes back none. */
    public Long getReverses() {
        return reverses;
    }

    public String getActorName() {
        return actorName;
    }

    public Long getImportId() {
        return importId;
    }
}
