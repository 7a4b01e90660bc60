package crm.customer.document;

import crm.system.crypto.FieldCipher;
import crm.system.schema.UniqueKey;
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
        return FieldCipher.instance().sought(number).stream()
                .flatMap(form -> documents
                        .createQuery(
                                "select d from CustomerDocument d where d.number = :number and d.kind in :kinds",
                                CustomerDocument.class)
                        .setParameter("number", form)
                        .setParameter("kinds", kinds)
                        .setMaxResults(1)
                        .getResultStream())
                .findFirst();
    }

    /** The customers of any branch with that number. */
    List<Long> holders(String number, Set<DocumentKind> kinds) {
        return FieldCipher.instance().sought(number).stream()
                .flatMap(form -> documents
                        .createQuery(
                                "select d.customerId from CustomerDocument d"
                                        + " where d.number = :number and d.kind in :kinds",
                                Long.class)
                        .setParameter("number", form)
                        .setParameter("kinds", kinds)
                        .getResultStream())
                .toList();
    }

    Optional<CustomerDocument> ofCustomer(long customerId) {
        List<CustomerDocument> found = documents
                .createQuery("select d from CustomerDocument d where d.customerId = :customer", CustomerDocument.class)
                .setParameter("customer", customerId)
                .getResultList();
        return found.stream().findFirst();
    }

    void remove(CustomerDocument document) {
        documents.remove(document);
    }

    /** Writes at once, so that of two people with the same document the second is told here and not at the commit. */
    void add(CustomerDocument document) {
        documents.persist(document);
        save(document);
    }

    /** Writes at once, as {@link #add} does. */
    void save(CustomerDocument document) {
        try {
            documents.flush();
        } catch (PersistenceException taken) {
            if (UniqueKey.isBroken(taken)) {
                throw new DocumentAlreadyKnown(document.getKind());
            }
            throw taken;
        }
    }

    /**
     * Holds back everybody else who wants to sell on a document until this transaction is over. An update that changes
     * nothing, because H2 knows no lock hints.
     */
    void lock(String number) {
        for (String form : FieldCipher.instance().forms(number)) {
            documents
                    .createNativeQuery("UPDATE cus_document SET customer_id = customer_id WHERE number = ?")
                    .setParameter(1, form)
                    .executeUpdate();
        }
    }
}
