package crm.customer.month;

import crm.customer.ledger.LedgerAccount;
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
import java.time.LocalDate;

/** The frozen sums of one account of one unit in a closed month; never changed. */
@Entity
@Table(name = "cus_month_balance")
class MonthBalance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_month_balance_seq")
    @SequenceGenerator(name = "cus_month_balance_seq", sequenceName = "cus_month_balance_seq", allocationSize = 50)
    private Long id;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "unit_id", nullable = false, updatable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "account", nullable = false, updatable = false)
    private LedgerAccount account;

    @Column(name = "opening", nullable = false, updatable = false)
    private BigDecimal opening;

    @Column(name = "debit", nullable = false, updatable = false)
    private BigDecimal debit;

    @Column(name = "credit", nullable = false, updatable = false)
    private BigDecimal credit;

    protected MonthBalance() {} // for JPA

    MonthBalance(LocalDate firstDay, long unitId, LedgerAccount account, Turnover sums) {
        this.firstDay = firstDay;
        this.unitId = unitId;
        this.account = account;
        opening = sums.opening();
        debit = sums.debit();
        credit = sums.credit();
    }

    long getUnitId() {
        return unitId;
    }

    LedgerAccount getAccount() {
        return account;
    }

    Turnover sums() {
        return new Turnover(opening, debit, credit);
    }
}
