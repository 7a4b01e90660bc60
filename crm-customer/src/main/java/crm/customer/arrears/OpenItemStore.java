package crm.customer.arrears;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asked only for customers whom the acting person may see. */
@Dependent
class OpenItemStore {

    static final String REFRESH = "eclipselink.refresh";

    @PersistenceContext(unitName = "crm")
    private EntityManager items;

    Optional<OpenItem> find(long id) {
        return Optional.ofNullable(items.find(OpenItem.class, id));
    }

    /**
     * Lets nobody else charge, pay or allocate anything of this customer until this transaction is over. An update that
     * changes nothing, because H2 knows no lock hints.
     */
    void lock(long customerId) {
        items.flush();
        items.createNativeQuery("UPDATE cus_customer SET version = version WHERE id = ?")
                .setParameter(1, customerId)
                .executeUpdate();
    }

    /** What is owed, the longest due first; read anew, because others may have waited for a lock. */
    List<OpenItem> owed(long customerId) {
        return items.createQuery(
                        "select i from OpenItem i where i.customerId = :customer and i.ended is null"
                                + " order by i.dueOn, i.id",
                        OpenItem.class)
                .setParameter("customer", customerId)
                .setHint(REFRESH, true)
                .getResultList();
    }

    /** What was charged since a moment, paid or not, and not withdrawn; read anew. */
    List<OpenItem> charged(long customerId, OwedKind kind, String reference, Instant since) {
        return items.createQuery(
                        "select i from OpenItem i where i.customerId = :customer and i.kind = :kind"
                                + " and i.reference = :reference and i.enteredAt >= :since"
                                + " and (i.ended is null or i.ended <> :withdrawn) order by i.id",
                        OpenItem.class)
                .setParameter("customer", customerId)
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .setParameter("since", since)
                .setParameter("withdrawn", OpenItemEnd.WITHDRAWN)
                .setHint(REFRESH, true)
                .getResultList();
    }

    /** The sum of what is owed and due before a day; all of it for null. */
    BigDecimal sum(long customerId, LocalDate before) {
        return owed(customerId).stream()
                .filter(item -> before == null || item.getDueOn().isBefore(before))
                .map(OpenItem::getRest)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    void add(OpenItem item) {
        items.persist(item);
    }

    void refresh(OpenItem item) {
        items.refresh(item);
    }
}
