package crm.customer.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Dependent
class DocumentStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager documents;

    Optional<CustomerDocument> byNumber(String number, Set<DocumentKind> kinds) {
        List<CustomerDocument> found = documents
                .createQuery(
                        "select d from CustomerDocument d where d.number = :number and d.kind in :kinds",
                        CustomerDocument.class)
                .setParameter("number", number)
                .setParameter("kinds", kinds)
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst();
    }

    Optional<CustomerDocument> ofCustomer(long customerId) {
        List<CustomerDocument> found = documents
                .createQuery("select d from CustomerDocument d where d.customerId = :customer", CustomerDocument.class)
                .setParameter("customer", customerId)
                .getResultList();
        return found.stream().findFirst();
    }

    /** Writes at once, so that of two people with the same document the second is told here and not at the commit. */
    void add(CustomerDocument document) {
        try {
            documents.persist(document);
            documents.flush();
        } catch (PersistenceException taken) {
            if (isUniqueKey(taken)) {
                throw new DocumentAlreadyKnown(document.getKind());
            }
            throw taken;
        }
    }

    /** SQL state 23…: an integrity rule of the table, in both databases. */
    private static boolean isUniqueKey(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }
}
