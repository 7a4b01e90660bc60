package crm.customer.change;

import crm.customer.CustomerPermissions;
import crm.customer.document.CheckedDocument;
import crm.customer.document.CustomerDocument;
import crm.customer.document.DocumentAlreadyKnown;
import crm.customer.document.DocumentCheck;
import crm.customer.document.DocumentOfOtherKind;
import crm.customer.document.DocumentRegister;
import crm.customer.opening.ShownDocument;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Another document for a customer who has one: a new passport, a register instead of a card. */
@Stateless
public class DocumentChangeService {

    private static final int LONGEST = 500;

    @Inject
    private CustomerAccess customers;

    @Inject
    private DocumentCheck check;

    @Inject
    private DocumentRegister documents;

    @Inject
    private ChangeRequests requests;

    /**
     * Hands it in; it counts after a second person has approved it.
     *
     * @throws crm.customer.document.DocumentNumberWrong when the number cannot be right
     * @throws DocumentAlreadyKnown when an account stands on it already
     * @throws DocumentOfOtherKind when a person would become a company, or a company a person
     * @throws ChangePending when another change waits already
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_OPEN)
    public void submit(long customerId, @Valid @NotNull ShownDocument shown, @Size(max = LONGEST) String why) {
        Customer customer = customers.byId(customerId);
        CheckedDocument document = check.check(shown.getDocumentKind(), shown.getDocumentNumber());
        CustomerDocument before =
                documents.ofCustomer(customerId).orElseThrow(() -> new CustomerHasNoDocument(customer.getNumber()));
        if (before.getKind().ofEnterprise() != document.kind().ofEnterprise()) {
            throw new DocumentOfOtherKind();
        }
        documents
                .find(document.kind(), document.number())
                .filter(known -> known.getCustomerId() != customerId)
                .ifPresent(known -> {
                    throw new DocumentAlreadyKnown(document.kind());
                });
        requests.submit(
                customer,
                ChangeKind.DOCUMENT,
                NewDocument.lines(
                        before.getKind(), before.getNumber(), document, shown.getCheckMethod(), shown.isPhotoChecked()),
                why);
    }
}
