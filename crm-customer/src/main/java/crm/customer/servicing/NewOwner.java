package crm.customer.servicing;

import crm.customer.document.CheckedDocument;
import crm.customer.document.CustomerDocument;
import crm.customer.document.DocumentCheck;
import crm.customer.document.DocumentRegister;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds who takes a service over, by the document they show. */
@Dependent
class NewOwner {

    @Inject
    private DocumentCheck check;

    @Inject
    private DocumentRegister documents;

    @Inject
    private CustomerAccess customers;

    /**
     * Somebody other than who has it now, whose account is active and within the acting person's reach.
     *
     * @throws NewOwnerUnknown when there is none
     */
    Customer find(Customer from, ServiceActDetails details) {
        CheckedDocument shown = check.check(details.getOwnerDocumentKind(), details.getOwnerDocumentNumber());
        return documents
                .find(shown.kind(), shown.number())
                .map(CustomerDocument::getCustomerId)
                .filter(id -> !id.equals(from.getId()))
                .flatMap(customers::find)
                .filter(owner -> owner.getStatus() == CustomerStatus.ACTIVE)
                .orElseThrow(NewOwnerUnknown::new);
    }
}
