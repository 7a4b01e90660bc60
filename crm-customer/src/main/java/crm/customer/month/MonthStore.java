package crm.customer.month;

import crm.customer.ledger.LedgerAccount;
import crm.system.schema.UniqueKey;
import crm.system.session.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sums of the books by unit and account; whoever asks says which units the acting person may see. */
@Dependent
class MonthStore {

    /** No unit has this id; a list of ids may not be empty. */
    private static final long NO_UNIT = -1;

    @PersistenceContext(unitName = "crm")
    private EntityManager months;

    Optional<MonthClosing> find(LocalDate firstDay) {
        return Optional.ofNullable(months.find(MonthClosing.class, firstDay));
    }

    /** The latest month that is closed. */
    Optional<LocalDate> latest() {
        return Optional.ofNullable(months.createQuery("select max(m.firstDay) from MonthClosing m", LocalDate.class)
                .getSingleResult());
    }

    /** The latest closed month before one. */
    private Optional<LocalDate> latestBefore(LocalDate firstDay) {
        return Optional.ofNullable(months.createQuery(
                        "select max(m.firstDay) from MonthClosing m where m.firstDay < :day", LocalDate.class)
                .setParameter("day", firstDay)
                .getSingleResult());
    }

    /** The frozen sums of a closed month. */
    Map<Long, Map<LedgerAccount, Turnover>> frozen(LocalDate firstDay, Scope units) {
        Map<Long, Map<LedgerAccount, Turnover>> sums = new TreeMap<>();
        balances(firstDay, units)
                .forEach(balance -> add(sums, balance.getUnitId(), balance.getAccount(), balance.sums()));
        return sums;
    }

    /** The sums of any month, from the entries, on top of the latest frozen sums before it. */
    Map<Long, Map<LedgerAccount, Turnover>> summed(LocalDate firstDay, Scope units) {
        Map<Long, Map<LedgerAccount, Turnover>> sums = new TreeMap<>();
        LocalDate from = LocalDate.of(1970, 1, 1);
        Optional<LocalDate> base = latestBefore(firstDay);
        if (base.isPresent()) {
            from = base.get().plusMonths(1);
            balances(base.get(), units)
                    .forEach(frozen -> add(
                            sums,
                            frozen.getUnitId(),
                            frozen.getAccount(),
                            Turnover.opening(frozen.sums().closing())));
        }
        addEntries(sums, from, firstDay, units);
        return sums;
    }

    /** Writes the sums; of two people the second is told. */
    void close(MonthClosing month, Map<Long, Map<LedgerAccount, Turnover>> sums) {
        months.persist(month);
        try {
            months.flush();
        } catch (PersistenceException taken) {
            if (UniqueKey.isBroken(taken)) {
                throw new MonthNotClosable(YearMonth.from(month.getFirstDay()));
            }
            throw taken;
        }
        sums.forEach((unit, accounts) -> accounts.forEach(
                (account, sum) -> months.persist(new MonthBalance(month.getFirstDay(), unit, account, sum))));
    }

    private List<MonthBalance> balances(LocalDate firstDay, Scope units) {
        return within(units, "b.unitId", "", "select b from MonthBalance b where b.firstDay = :day", MonthBalance.class)
                .setParameter("day", firstDay)
                .getResultList();
    }

    private <T> TypedQuery<T> within(Scope units, String path, String tail, String head, Class<T> type) {
        if (units.everything()) {
            return months.createQuery(head + tail, type);
        }
        return months.createQuery(head + " and " + path + " in :units" + tail, type)
                .setParameter("units", units.unitIds().isEmpty() ? List.of(NO_UNIT) : units.unitIds());
    }

    /** Both sides in one statement, so that an entry that comes meanwhile is there with both or with none. */
    private void addEntries(
            Map<Long, Map<LedgerAccount, Turnover>> sums, LocalDate from, LocalDate firstDay, Scope units) {
        within(
                        units,
                        "e.unitId",
                        " group by e.unitId, e.debit, e.credit",
                        "select e.unitId, e.debit, e.credit,"
                                + " sum(case when e.bookedOn < :first then e.amount else 0 end),"
                                + " sum(case when e.bookedOn < :first then 0 else e.amount end) from LedgerEntry e"
                                + " where e.bookedOn >= :from and e.bookedOn < :before",
                        Object[].class)
                .setParameter("first", firstDay)
                .setParameter("from", from)
                .setParameter("before", firstDay.plusMonths(1))
                .getResultStream()
                .forEach(row -> {
                    long unit = ((Number) row[0]).longValue();
                    BigDecimal before = money(row[3]);
                    BigDecimal within = money(row[4]);
                    add(
                            sums,
                            unit,
                            (LedgerAccount) row[1],
                            Turnover.opening(before).plus(Turnover.debit(within)));
                    add(
                            sums,
                            unit,
                            (LedgerAccount) row[2],
                            Turnover.opening(before.negate()).plus(Turnover.credit(within)));
                });
    }

    private static BigDecimal money(Object sum) {
        return new BigDecimal(sum.toString()).setScale(2);
    }

    private static void add(
            Map<Long, Map<LedgerAccount, Turnover>> sums, long unit, LedgerAccount account, Turnover more) {
        sums.computeIfAbsent(unit, none -> new EnumMap<>(LedgerAccount.class)).merge(account, more, Turnover::plus);
    }
}
