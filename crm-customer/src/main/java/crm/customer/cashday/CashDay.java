package crm.customer.cashday;

import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import crm.system.session.Actor;
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

/** One till on one day. */
@Entity
@Table(name = "cus_cash_day")
public class CashDay extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_cash_day_seq")
    @SequenceGenerator(name = "cus_cash_day_seq", sequenceName = "cus_cash_day_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "employee_id")
    private Long employeeId;

    @Column(name = "cashier_name", nullable = false)
    private String cashierName;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Column(name = "on_day", nullable = false)
    private LocalDate day;

    @Column(name = "open_key", nullable = false)
    private String openKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CashDayState state = CashDayState.OPEN;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "expected_cash")
    private BigDecimal expectedCash;

    @Column(name = "counted_cash")
    private BigDecimal countedCash;

    @Convert(converter = EncryptedText.class)
    @Column(name = "reason")
    private String reason;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "checker_name")
    private String checkerName;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Convert(converter = EncryptedText.class)
    @Column(name = "words")
    private String words;

    protected CashDay() {} // for JPA

    CashDay(Actor cashier, LocalDate day, Instant at) {
        accountId = cashier.accountId();
        employeeId = cashier.employeeId();
        cashierName = cashier.personName();
        unitId = cashier.unitId();
        this.day = day;
        openedAt = at;
        openKey = openKey(cashier, day);
    }

    /** By which an open day is found and told from all others; a cashier has one open at most for each date. */
    static String openKey(Actor cashier, LocalDate day) {
        return "A" + cashier.accountId() + ":" + day;
    }

    /**
     * The cashier has counted.
     *
     * @throws CashDayOver when it was handed in before
     * @throws DifferenceUnexplained when another amount was counted than came in, and no reason is given
     */
    void handIn(BigDecimal expected, BigDecimal counted, String why, Instant at) {
        if (!state.isWithCashier()) {
            throw new CashDayOver(state);
        }
        boolean differs = counted.compareTo(expected) != 0;
        if (differs && (why == null || why.isBlank())) {
            throw new DifferenceUnexplained(counted.subtract(expected));
        }
        expectedCash = expected;
        countedCash = counted;
        reason = differs ? why.strip() : null;
        handedInAt = at;
        state = CashDayState.HANDED_IN;
        openKey = "D" + id;
    }

    /**
     * Somebody else has looked at it.
     *
     * @param why what is wrong; null when it is checked
     * @throws CashDayOver when it does not wait for that
     * @throws OwnCashDay when it is the acting person's own
     */
    void decide(CashDayState next, String why, Actor checker, Instant at) {
        if (isOf(checker)) {
            throw new OwnCashDay();
        }
        if (state != CashDayState.HANDED_IN) {
            throw new CashDayOver(state);
        }
        state = next;
        words = why;
        checkerName = checker.personName();
        checkedAt = at;
    }

    /** Whether it is that person's, with whatever account. */
    boolean isOf(Actor actor) {
        return accountId == actor.accountId() || (employeeId != null && employeeId.equals(actor.employeeId()));
    }

    boolean isOpenOn(LocalDate today) {
        return state == CashDayState.OPEN && day.equals(today);
    }

    /** As a list shows it. */
    CashDayRow row() {
        return new CashDayRow(
                id,
                cashierName,
                unitId,
                day,
                openedAt,
                state,
                expectedCash,
                countedCash,
                handedInAt,
                checkerName,
                checkedAt);
    }

    public Long getId() {
        return id;
    }

    long getAccountId() {
        return accountId;
    }

    public long getUnitId() {
        return unitId;
    }

    public LocalDate getDay() {
        return day;
    }

    public CashDayState getState() {
        return state;
    }

    /** Why something else was counted than came in. */
    public String getReason() {
        return reason;
    }

    /** Why it was given back. */
    public String getWords() {
        return words;
    }

    String getOpenKey() {
        return openKey;
    }
}
