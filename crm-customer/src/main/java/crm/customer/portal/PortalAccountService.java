package crm.customer.portal;

import crm.customer.CustomerPermissions;
import crm.customer.document.DocumentMatch;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.account.CustomerAccounts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Gives customers their way into the portal, after they have shown their document. */
@Stateless
public class PortalAccountService {

    private static final String OPENED = "customer:portal-account:open";

    @Inject
    private CustomerAccess customers;

    @Inject
    private CustomerAccounts accounts;

    @Inject
    private DocumentMatch documents;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    /** The customer's account, if there is one. */
    @RequiresPermissions(CustomerPermissions.PORTAL_ACCOUNT_GIVE)
    public Optional<PortalAccount> ofCustomer(long customerId) {
        customers.byId(customerId);
        return accounts.find(customerId)
                .map(account -> new PortalAccount(account.getName(), account.getLastLoginAt(), account.isMustChange()));
    }

    /**
     * Opens the customer's account under the customer number, or gives the one they have another one-time code; whoever
     * is signed in with it is signed out.
     *
     * @param document the document number, as it stands on the document shown
     * @return the code, to be shown once
     * @throws crm.customer.document.DocumentDiffers when it is not the one on record
     * @throws crm.customer.document.TooManyWrongDocuments when the person tried in vain too often
     */
    @RequiresPermissions(CustomerPermissions.PORTAL_ACCOUNT_GIVE)
    public String give(long customerId, @NotBlank @Size(max = 40) String document) {
        Customer customer = customers.byId(customerId);
        if (customer.getStatus().isEnded()) {
            throw new NoPortalForClosed(customer.getNumber());
        }
        documents.require(customerId, customer.getNumber(), document);
        boolean isNew = accounts.find(customerId).isEmpty();
        String code = isNew ? accounts.open(customerId, customer.getNumber()) : accounts.reset(customerId);
        trail.record(
                AuditFact.done(isNew ? OPENED : "customer:portal-account:reset", "customer", customer.getNumber()));
        timeline.add(
                customerId,
                isNew ? "customer.timeline.portalOpened" : "customer.timeline.portalReset",
                null,
                customer.getNumber());
        return code;
    }
}
