package crm.customer.payment;

import crm.system.session.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Where, when and by whom money was taken or given. */
@Embeddable
public class Taking {

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Column(name = "cashier_account")
    private Long cashierAccount;

    @Column(name = "cashier_employee")
    private Long cashierEmployee;

    @Column(name = "cashier_name", nullable = false)
    private String cashierName;

    @Column(name = "cash_day_id")
    private Long cashDayId;

    @Column(name = "paid_on", nullable = false)
    private LocalDate paidOn;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    protected Taking() {} // for JPA

    /** @param cashDayId the day of the till; null for what no counter took */
    Taking(Actor cashier, Long cashDayId, LocalDate paidOn, Instant takenAt) {
        this.unitId = cashier.unitId();
        this.cashierAccount = cashier.accountId();
        this.cashierEmployee = cashier.employeeId();
        this.cashierName = cashier.personName();
        this.cashDayId = cashDayId;
        this.paidOn = paidOn;
        this.takenAt = takenAt;
    }

    /** Taken by another system. */
    Taking(long unitId, String cashierName, LocalDate paidOn, Instant takenAt) {
        this.unitId = unitId;
        this.cashierName = cashierName;
        this.paidOn = paidOn;
        this.takenAt = takenAt;
    }

    /** Whether that person took it, with whatever account. */
    boolean isBy(Actor actor) {
        return Objects.equals(cashierAccount, actor.accountId())
                || (cashierEmployee != null && cashierEmployee.equals(actor.employeeId()));
    }

    public long getUnitId() {
        return unitId;
    }

    public String getCashierName() {
        return cashierName;
    }

    /** Null for what no counter took. */
    public Long getCashDayId() {
        return cashDayId;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
