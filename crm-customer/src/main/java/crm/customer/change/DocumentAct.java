package crm.customer.change;

import crm.customer.document.CustomerDocument;
import crm.customer.document.DocumentCheck;
import crm.customer.document.DocumentRegister;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.FieldDifference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Another document; whoever asked for it has seen it. */
@Dependent
class DocumentAct implements RequestedAct {

    @Inject
    private CustomerAccess customers;

    @Inject
    private DocumentRegister documents;

    @Inject
    private DocumentCheck check;

    @Override
    public ChangeKind kind() {
        return ChangeKind.DOCUMENT;
    }

    @Override
    public void carryOut(Customer customer, List<FieldDifference> lines, Long submittedBy) {
        NewDocument wanted = NewDocument.read(lines);
        String now = documents
                .ofCustomer(customer.getId())
                .map(CustomerDocument::getNumber)
                .orElse(null);
        if (now == null || !now.equals(wanted.before())) {
            throw new ChangeOvertaken(NewDocument.NUMBER);
        }
        customers.replaceDocument(
                customer, check.check(wanted.kind(), wanted.number()), submittedBy, wanted.method(), wanted.photo());
    }
}
