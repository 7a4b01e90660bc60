package crm.customer.number;

import crm.customer.subscription.BusinessType;
import crm.system.crypto.FieldCipher;
import crm.system.schema.UniqueKey;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Dependent
class NumberStore {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "crm")
    private EntityManager numbers;

    Optional<PoolNumber> find(String number) {
        return FieldCipher.instance().sought(number).stream()
                .flatMap(form -> numbers.createQuery(
                                "select n from PoolNumber n where n.number = :number", PoolNumber.class)
                        .setParameter("number", form)
                        .getResultStream())
                .findFirst();
    }

    /** Free numbers of one unit after a place in the pool; walks an index and stops when there are enough. */
    List<PoolNumber> free(long unitId, BusinessType type, String ending, long after, int most) {
        String like = ending.isEmpty() ? "" : " and n.ending like :ending";
        TypedQuery<PoolNumber> query = numbers.createQuery(
                        "select n from PoolNumber n where n.unitId = :unit and n.businessType = :type"
                                + " and n.state = :free and n.id > :after" + like
                                + " order by n.unitId, n.businessType, n.state, n.id",
                        PoolNumber.class)
                .setParameter("unit", unitId)
                .setParameter("type", type)
                .setParameter("free", NumberState.FREE)
                .setParameter("after", after)
                .setMaxResults(most);
        if (!ending.isEmpty()) {
            query.setParameter("ending", PoolNumber.backwards(ending) + "%");
        }
        return query.getResultList();
    }

    List<PoolNumber> rows(NumberConditions conditions, Slice slice) {
        String direction = slice.descending() ? " desc" : "";
        return query("select n", conditions, " order by n.id" + direction, PoolNumber.class)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(NumberConditions conditions) {
        return query("select count(n)", conditions, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String head, NumberConditions conditions, String tail, Class<T> type) {
        TypedQuery<T> query = numbers.createQuery(head + " from PoolNumber n where " + conditions.text() + tail, type);
        conditions.values().forEach(query::setParameter);
        return query;
    }

    /** Those of these numbers that the pool holds. */
    Set<String> known(Collection<String> wanted) {
        return among("select n.number from PoolNumber n where n.number in :numbers", wanted);
    }

    /** Those of these numbers that a running subscription holds. */
    Set<String> inUse(Collection<String> wanted) {
        return among("select n.number from NumberInUse n where n.number in :numbers", wanted);
    }

    private Set<String> among(String query, Collection<String> wanted) {
        Set<String> found = new HashSet<>();
        List<String> forms = wanted.stream()
                .flatMap(number -> FieldCipher.instance().sought(number).stream())
                .toList();
        for (int from = 0; from < forms.size(); from += AT_ONCE) {
            found.addAll(numbers.createQuery(query, String.class)
                    .setParameter("numbers", forms.subList(from, Math.min(forms.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }

    void add(PoolNumber number) {
        numbers.persist(number);
    }

    /** Reservations and rests that are over. */
    List<PoolNumber> due(Instant now, int most) {
        return numbers.createQuery(
                        "select n from PoolNumber n where n.state in (:reserved, :resting) and n.until <= :now"
                                + " order by n.state, n.until",
                        PoolNumber.class)
                .setParameter("reserved", NumberState.RESERVED)
                .setParameter("resting", NumberState.RESTING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Writes at once, so that of two people who choose one number the second is told here.
     *
     * @throws NumberNotFree when somebody else was faster
     */
    void save() {
        try {
            numbers.flush();
        } catch (OptimisticLockException overtaken) {
            throw new NumberNotFree(NumberState.TAKEN);
        } catch (PersistenceException refused) {
            if (UniqueKey.isBroken(refused)) {
                throw new NumberNotFree(NumberState.TAKEN);
            }
            throw refused;
        }
    }
}
