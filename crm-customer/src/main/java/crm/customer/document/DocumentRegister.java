package crm.customer.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which document belongs to which customer; asked and written within the transaction of a service. */
@Dependent
public class DocumentRegister {

    /** An ID card and a household register bear the same number for the same person. */
    private static final Set<DocumentKind> RESIDENT = EnumSet.of(DocumentKind.ID_CARD, DocumentKind.HOUSEHOLD_REGISTER);

    @Inject
    private DocumentStore documents;

    /** The document of that number, whichever branch its customer belongs to. */
    public Optional<CustomerDocument> find(DocumentKind kind, String number) {
        return documents.byNumber(number, kindsLike(kind));
    }

    public Optional<CustomerDocument> ofCustomer(long customerId) {
        return documents.ofCustomer(customerId);
    }

    /**
     * All customers who stand on the document of this one, itself among them; sales on that document wait until this
     * transaction is over. A record without a document stands alone.
     */
    public Set<Long> lockHolders(long customerId) {
        Set<Long> holders = new LinkedHashSet<>(Set.of(customerId));
        documents.ofCustomer(customerId).ifPresent(document -> {
            documents.lock(document.getNumber());
            holders.addAll(documents.holders(document.getNumber(), kindsLike(document.getKind())));
        });
        return holders;
    }

    /** Takes the document off a record that was never opened, so that another opening may bring it. */
    public void free(long customerId) {
        documents.ofCustomer(customerId).ifPresent(documents::remove);
    }

    /**
     * Puts the document on record.
     *
     * @param checkedBy the employee who verified it
     * @param photo whether the photo was compared with the person
     * @throws DocumentAlreadyKnown when an account stands on it already, also when it was opened at the same moment
     */
    public CustomerDocument register(
            long customerId, CheckedDocument document, Long checkedBy, CheckMethod method, boolean photo) {
        if (find(document.kind(), document.number()).isPresent()) {
            throw new DocumentAlreadyKnown(document.kind());
        }
        CustomerDocument registered = new CustomerDocument(customerId, document, checkedBy, method, photo);
        documents.add(registered);
        return registered;
    }

    /**
     * Puts another document in the place of the one a customer has.
     *
     * @return the number of the one before
     * @throws DocumentAlreadyKnown when another account stands on it already
     */
    public String replace(
            long customerId, CheckedDocument document, Long checkedBy, CheckMethod method, boolean photo) {
        CustomerDocument kept = documents.ofCustomer(customerId).orElseThrow();
        find(document.kind(), document.number())
                .filter(known -> known.getCustomerId() != customerId)
                .ifPresent(known -> {
                    throw new DocumentAlreadyKnown(document.kind());
                });
        String before = kept.getNumber();
        kept.replace(document, checkedBy, method, photo);
        documents.save(kept);
        return before;
    }

    private static Set<DocumentKind> kindsLike(DocumentKind kind) {
        return kind.tellsPerson() ? RESIDENT : EnumSet.of(kind);
    }
}
