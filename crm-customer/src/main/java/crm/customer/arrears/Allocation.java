package crm.customer.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** So much of a credit paid so much of an item; freed when either was taken back. */
@Entity
@Table(name = "cus_allocation")
class Allocation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_allocation_seq")
    @SequenceGenerator(name = "cus_allocation_seq", sequenceName = "cus_allocation_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "credit_id")
    private Credit credit;

    @ManyToOne(optional = false)
    @JoinColumn(name = "item_id")
    private OpenItem item;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "allocated_at", nullable = false)
    private Instant allocatedAt;

    @Column(name = "freed_at")
    private Instant freedAt;

    protected Allocation() {} // for JPA

    Allocation(Credit credit, OpenItem item, BigDecimal amount, Instant at) {
        customerId = item.getCustomerId();
        this.credit = credit;
        this.item = item;
        this.amount = amount;
        allocatedAt = at;
    }

    /** Both sides have it back. */
    void free(Instant at) {
        if (freedAt != null) {
            throw new IllegalStateException("freed before");
        }
        freedAt = at;
        item.reopen(amount);
        credit.free(amount);
    }

    /** Of something past its due day: it is paid off by this, or some of it was paid before we knew. */
    boolean changesLateness(LocalDate today) {
        return item.getDueOn().isBefore(today) && (item.getEnded() != null || credit.isFromBefore(today));
    }

    Long getId() {
        return id;
    }

    Credit getCredit() {
        return credit;
    }

    OpenItem getItem() {
        return item;
    }

    BigDecimal getAmount() {
        return amount;
    }

    Instant getAllocatedAt() {
        return allocatedAt;
    }

    boolean isFreed() {
        return freedAt != null;
    }
}
