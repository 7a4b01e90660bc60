package crm.customer.document;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.CurrentUser;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Compares a document that is shown again with the one the account stands on. */
@Dependent
public class DocumentMatch {

    @Inject
    private DocumentRegister documents;

    @Inject
    private DocumentProof proof;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    /**
     * Nothing to do with an account is done for somebody who cannot show its document; every wrong number is audited.
     *
     * @param customerNumber as the audit trail names the customer
     * @param typed the number as it was typed again
     * @throws DocumentDiffers when it is another one, or the account has none
     * @throws TooManyWrongDocuments when the acting person typed too many wrong ones
     */
    public void require(long customerId, String customerNumber, String typed) {
        boolean shown = proof.holds(
                currentUser.actor().accountId(),
                customerNumber,
                documents.ofCustomer(customerId),
                typed,
                settings.number(DocumentSettings.MOST_WRONG));
        if (!shown) {
            trail.recordApart(AuditFact.refused("customer:document:show", "customer", customerNumber));
            throw new DocumentDiffers();
        }
    }
}
