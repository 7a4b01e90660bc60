package crm.customer.payment;

import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.schema.UniqueKey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asked only for payments of customers whom the acting person was found to be allowed to see. */
@Dependent
class PaymentStore {

    /** A steady number of places lets a statement be prepared once, and stays below what SQL Server takes. */
    private static final int AT_ONCE = 500;

    private static final String KNOWN = "SELECT p.origin_key FROM (VALUES "
            + String.join(",", Collections.nCopies(AT_ONCE, "(CAST(? AS NVARCHAR(120)))"))
            + ") AS wanted (val) INNER JOIN cus_payment p ON p.origin_key = wanted.val";

    @PersistenceContext(unitName = "crm")
    private EntityManager payments;

    Payment byId(long id) {
        return Optional.ofNullable(payments.find(Payment.class, id))
                .orElseThrow(() -> new RecordNotFound("payment", id));
    }

    /** The payment that a form made when it was sent before. */
    Optional<Payment> byOrigin(String originKey) {
        return payments.createQuery("select p from Payment p where p.originKey = :key", Payment.class)
                .setParameter("key", originKey)
                .getResultStream()
                .findFirst();
    }

    /** What was paid back to a customer on a day and was not reversed, in CNY. */
    BigDecimal refundedOn(long customerId, LocalDate day) {
        return payments.createQuery(
                        "select p.amount from Payment p where p.customerId = :customer and p.kind = :refund"
                                + " and p.state = :taken and p.taking.paidOn = :day",
                        BigDecimal.class)
                .setParameter("customer", customerId)
                .setParameter("refund", PaymentKind.REFUND)
                .setParameter("taken", PaymentState.TAKEN)
                .setParameter("day", day)
                .getResultStream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Set<String> known(Collection<String> originKeys) {
        Set<String> known = new HashSet<>();
        List<String> wanted = List.copyOf(originKeys);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            Query query = payments.createNativeQuery(KNOWN);
            for (int place = 0; place < AT_ONCE; place++) {
                // the rest of the places repeat the last value
                query.setParameter(place + 1, wanted.get(Math.min(from + place, wanted.size() - 1)));
            }
            for (Object key : query.getResultList()) {
                known.add((String) key);
            }
        }
        return known;
    }

    /** Whose accounts these payments went into. */
    Set<Long> payers(Collection<Long> ids) {
        Set<Long> payers = new HashSet<>();
        List<Long> wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            payers.addAll(
                    payments.createQuery("select distinct p.customerId from Payment p where p.id in :ids", Long.class)
                            .setParameter("ids", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                            .getResultList());
        }
        return payers;
    }

    /** Read anew, because others may have waited for a lock. */
    void refresh(Payment payment) {
        payments.refresh(payment);
    }

    /** The reversal of a payment, or the payment behind a reversal. */
    Optional<Payment> other(Payment payment) {
        if (payment.getReversesId() != null) {
            return Optional.ofNullable(payments.find(Payment.class, payment.getReversesId()));
        }
        return payment.getState() == PaymentState.TAKEN ? Optional.empty() : byOrigin(payment.originOfReversal());
    }

    /** What the credit of a payment was set against. */
    List<PaidItem> paid(Payment payment) {
        return payments.createQuery(
                        "select new crm.customer.payment.PaidItem(a.item.kind, a.item.reference, a.amount)"
                                + " from Allocation a where a.credit.id = :credit and a.freedAt is null"
                                + " order by a.id",
                        PaidItem.class)
                .setParameter("credit", payment.getCreditId() == null ? -1L : payment.getCreditId())
                .getResultList();
    }

    /** Writes at once, so that a form that was sent twice is told here and not at the commit. */
    void add(Payment payment) {
        payments.persist(payment);
        save(payment);
    }

    void save(Payment payment) {
        try {
            payments.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("payment", payment.getNumber());
        } catch (PersistenceException taken) {
            if (UniqueKey.isBroken(taken)) {
                throw new RecordChangedMeanwhile("payment", payment.getNumber());
            }
            throw taken;
        }
    }

    List<Payment> explained(long customerId) {
        return payments.createQuery(
                        "select p from Payment p where p.customerId = :customer and p.reason is not null",
                        Payment.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** The next receipt number; the database gives each one out once, also to two nodes at once. */
    String nextNumber() {
        Object next = payments.createNativeQuery("SELECT NEXT VALUE FOR cus_payment_number_seq")
                .getSingleResult();
        return "R" + ((Number) next).longValue();
    }
}
