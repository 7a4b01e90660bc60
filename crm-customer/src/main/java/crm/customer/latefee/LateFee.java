package crm.customer.latefee;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How far the late fee of one item has been counted; there is one for each item at most, by its key. */
@Entity
@Table(name = "cus_late_fee")
public class LateFee extends Versioned {

    @Id
    @Column(name = "item_id")
    private Long itemId;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "through_day", nullable = false)
    private LocalDate through;

    @Column(name = "accrued", nullable = false)
    private BigDecimal accrued;

    @Column(name = "charged", nullable = false)
    private BigDecimal charged;

    protected LateFee() {} // for JPA

    LateFee(long itemId, long customerId, LocalDate lateFrom) {
        this.itemId = itemId;
        this.customerId = customerId;
        through = lateFrom;
        accrued = BigDecimal.ZERO;
        charged = BigDecimal.ZERO;
    }

    /** The same, to be counted on without being kept. */
    LateFee copy() {
        LateFee copy = new LateFee(itemId, customerId, through);
        copy.accrued = accrued;
        copy.charged = charged;
        return copy;
    }

    /**
     * Counts the days up to one; what was counted stays counted, unless money has come in that was paid before: then all
     * days count anew, at the rate of today.
     *
     * @param rate share a day
     */
    void count(LateFeeSum sum, LocalDate day, int graceDays, BigDecimal rate) {
        if (sum.knowsBetterAbout(through)) {
            accrued = sum.between(null, day, graceDays, rate);
            through = day.isAfter(through) ? day : through;
        } else if (day.isAfter(through)) {
            accrued = accrued.add(sum.between(through, day, graceDays, rate));
            through = day;
        }
    }

    /** What is to be charged now, in CNY: the rounded sum less what was charged before; zero or more. */
    BigDecimal open() {
        return LateFeeSum.rounded(accrued).subtract(charged).max(BigDecimal.ZERO.setScale(2));
    }

    /** What was charged above the rounded sum, in CNY; zero or more. */
    BigDecimal tooMuch() {
        return charged.subtract(LateFeeSum.rounded(accrued)).max(BigDecimal.ZERO.setScale(2));
    }

    /** A charge was taken back. */
    void takeBack(BigDecimal amount) {
        charged = charged.subtract(amount);
    }

    void charge(BigDecimal amount) {
        charged = charged.add(amount);
    }

    public Long getItemId() {
        return itemId;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** The last day that was counted. */
    public LocalDate getThrough() {
        return through;
    }

    /** CNY, not rounded. */
    public BigDecimal getAccrued() {
        return accrued;
    }

    /** CNY that was charged so far. */
    public BigDecimal getCharged() {
        return charged;
    }
}
