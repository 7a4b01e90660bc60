package crm.customer.arrears;

import crm.customer.ledger.LedgerEntry;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Money received from a customer, or an allowance granted; what is left of it pays what is charged next. */
@Entity
@Table(name = "cus_credit")
public class Credit extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_credit_seq")
    @SequenceGenerator(name = "cus_credit_seq", sequenceName = "cus_credit_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "entry_id", nullable = false)
    private long entryId;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "rest", nullable = false)
    private BigDecimal rest;

    @Column(name = "value_on")
    private LocalDate valueOn;

    @Column(name = "taken_back_on")
    private LocalDate takenBackOn;

    protected Credit() {} // for JPA

    /** @param valueOn the day from which on it counts as paid */
    Credit(LedgerEntry entry, LocalDate valueOn) {
        customerId = entry.getCustomerId();
        entryId = entry.getId();
        amount = entry.getAmount();
        rest = entry.getAmount();
        this.valueOn = valueOn;
    }

    /** Some of it pays something. */
    void use(BigDecimal part) {
        if (part.signum() <= 0 || part.compareTo(rest) > 0) {
            throw new IllegalArgumentException(part + " of " + rest);
        }
        rest = rest.subtract(part);
    }

    /** What it paid is not owed any more: that part is free again. */
    void free(BigDecimal part) {
        rest = rest.add(part);
    }

    /** @throws CreditTakenBack when it was taken back before */
    void takeBack(LocalDate on) {
        if (takenBackOn != null) {
            throw new CreditTakenBack(amount);
        }
        takenBackOn = on;
        rest = BigDecimal.ZERO.setScale(2);
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** The booking that brought it. */
    public long getEntryId() {
        return entryId;
    }

    /** CNY, as it was received. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** CNY, what is left of it; zero once it was taken back. */
    public BigDecimal getRest() {
        return rest;
    }

    /** The day from which on it counts as paid, for late fees; null: the moment it began to pay tells. */
    public LocalDate getValueOn() {
        return valueOn;
    }

    /** Whether it was there before it came into our books. */
    boolean isFromBefore(LocalDate day) {
        return valueOn != null && valueOn.isBefore(day);
    }

    /** Null while it holds. */
    public LocalDate getTakenBackOn() {
        return takenBackOn;
    }
}
