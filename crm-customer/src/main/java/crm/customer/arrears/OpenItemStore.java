package crm.customer.arrears;

import crm.system.errors.RecordChangedMeanwhile;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asked only for customers whom the acting person may see. */
@Dependent
class OpenItemStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager items;

    Optional<OpenItem> find(long id) {
        return Optional.ofNullable(items.find(OpenItem.class, id));
    }

    /** What is owed, the longest due first. */
    List<OpenItem> owed(long customerId) {
        return items.createQuery(
                        "select i from OpenItem i where i.customerId = :customer and i.ended is null"
                                + " order by i.dueOn, i.id",
                        OpenItem.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** The sum of what is owed and due before a day; all of it for null. */
    BigDecimal sum(long customerId, LocalDate before) {
        return owed(customerId).stream()
                .filter(item -> before == null || item.getDueOn().isBefore(before))
                .map(OpenItem::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void add(OpenItem item) {
        items.persist(item);
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(OpenItem item) {
        try {
            items.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("open-item", item.getReference());
        }
    }
}
