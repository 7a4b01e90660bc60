package crm.customer.cashday;

import crm.customer.CustomerPermissions;
import crm.customer.branch.Branches;
import crm.customer.payment.PaymentKind;
import crm.customer.payment.PaymentMethod;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.schema.UniqueKey;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands out the days of the acting person's branches; to those who may not see colleagues' days, their own alone. */
@Dependent
class CashDayStore {

    private static final int MOST_PAYMENTS = 1_000;

    /** One line of the sums, before both directions of a method are put together. */
    record Flow(PaymentMethod method, PaymentKind kind, BigDecimal amount, long count) {}

    @PersistenceContext(unitName = "crm")
    private EntityManager days;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Branches branches;

    Optional<CashDay> find(long id) {
        return Optional.ofNullable(days.find(CashDay.class, id));
    }

    /** @throws RecordNotFound when there is none, or it is not for the acting person */
    CashDay byId(long id) {
        return find(id).filter(this::isSeen).orElseThrow(() -> new RecordNotFound("cash-day", id));
    }

    private boolean isSeen(CashDay day) {
        return day.isOf(currentUser.actor())
                || (currentUser.may(CustomerPermissions.CASH_DAY_READ_ALL)
                        && currentUser.scope().covers(day.getUnitId()));
    }

    /**
     * Holds back whoever else would change that open day until this transaction is over. An update that changes nothing,
     * because H2 knows no lock hints.
     *
     * @return whether there is one
     */
    boolean hold(String openKey) {
        return days.createNativeQuery("UPDATE cus_cash_day SET account_id = account_id WHERE open_key = ?")
                        .setParameter(1, openKey)
                        .executeUpdate()
                > 0;
    }

    Optional<CashDay> byOpenKey(String openKey) {
        return days.createQuery("select d from CashDay d where d.openKey = :key", CashDay.class)
                .setParameter("key", openKey)
                .getResultStream()
                .findFirst();
    }

    void add(CashDay day) {
        days.persist(day);
        save(day);
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(CashDay day) {
        try {
            days.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("cash-day", day.getDay());
        } catch (PersistenceException taken) {
            if (UniqueKey.isBroken(taken)) {
                throw new RecordChangedMeanwhile("cash-day", day.getDay());
            }
            throw taken;
        }
    }

    List<Flow> flows(long dayId) {
        return days.createQuery(
                        "select p.method, p.kind, sum(p.amount), count(p) from Payment p"
                                + " where p.taking.cashDayId = :day group by p.method, p.kind",
                        Object[].class)
                .setParameter("day", dayId)
                .getResultStream()
                .map(sum -> new Flow((PaymentMethod) sum[0], (PaymentKind) sum[1], (BigDecimal) sum[2], (Long) sum[3]))
                .toList();
    }

    List<DayPayment> payments(long dayId) {
        return days.createQuery(
                        "select new crm.customer.cashday.DayPayment(p.id, p.number, c.number, p.kind, p.state,"
                                + " p.method, p.amount, p.taking.takenAt) from Payment p, Customer c"
                                + " where c.id = p.customerId and p.taking.cashDayId = :day order by p.id",
                        DayPayment.class)
                .setParameter("day", dayId)
                .setMaxResults(MOST_PAYMENTS)
                .getResultList();
    }

    /** The latest day first, unless a queue is wanted: then the one that waits longest. */
    List<CashDayRow> rows(CashDayFilter filter, Slice slice) {
        boolean queue = filter.getState() == CashDayState.HANDED_IN;
        String direction = queue == slice.descending() ? " desc" : "";
        return query("select d", " order by d.day" + direction + ", d.id" + direction, CashDay.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultStream()
                .map(CashDay::row)
                .toList();
    }

    long count(CashDayFilter filter) {
        return query("select count(d)", "", Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, CashDayFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (filter.isMine() || !currentUser.may(CustomerPermissions.CASH_DAY_READ_ALL)) {
            put(conditions, values, "d.accountId = :me", currentUser.actor().accountId());
        } else {
            Scope scope = currentUser.scope();
            put(
                    conditions,
                    values,
                    "d.unitId in :units",
                    scope.everything() ? null : scope.unitIds().isEmpty() ? List.of(-1L) : scope.unitIds());
        }
        put(conditions, values, "d.state = :state", filter.getState());
        put(conditions, values, "d.day >= :from", filter.getFrom());
        put(conditions, values, "d.day <= :to", filter.getTo());
        if (filter.getUnitId() != null) {
            put(conditions, values, "d.unitId in :branch", branches.subtree(filter.getUnitId()));
        }
        TypedQuery<T> query =
                days.createQuery(head + " from CashDay d where " + String.join(" and ", conditions) + tail, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void put(List<String> conditions, Map<String, Object> values, String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(condition.substring(condition.indexOf(':') + 1), value);
        }
    }
}
