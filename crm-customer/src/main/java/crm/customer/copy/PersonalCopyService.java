package crm.customer.copy;

import crm.customer.CustomerPermissions;
import crm.customer.document.DocumentMatch;
import crm.customer.personal.PersonalCipher;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Hands out everything held on a person, to that person. */
@Stateless
public class PersonalCopyService {

    @Inject
    private PersonalCopyStore copies;

    @Inject
    private CustomerAccess customers;

    @Inject
    private DocumentMatch shown;

    @Inject
    private PersonalCipher cipher;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    /**
     * Puts on record that a copy is made for a customer who stands at the counter.
     *
     * @param shownNumber of the document the customer shows
     * @throws crm.customer.document.DocumentDiffers when it is not the one on record
     */
    @RequiresPermissions(CustomerPermissions.COPY_ORDER)
    public void noteOrder(long customerId, @NotBlank String shownNumber) {
        Customer customer = customers.byId(customerId);
        customers.refuseVisit(customer); // it is made in the background, when the visit is over
        shown.require(customerId, customer.getNumber(), shownNumber);
        note(customer);
    }

    /** Everything held on a customer, by kind of record; for the file that was ordered. */
    @RequiresPermissions(CustomerPermissions.COPY_ORDER)
    public Map<String, List<Map<String, Object>>> of(long customerId) {
        return copy(customers.byId(customerId));
    }

    /** Everything held on the customer who is signed in. */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public Map<String, List<Map<String, Object>>> own() {
        Customer customer = customers.own();
        note(customer);
        return copy(customer);
    }

    private void note(Customer customer) {
        trail.record(AuditFact.done(CustomerPermissions.COPY_ORDER, "customer", customer.getNumber()));
        timeline.add(customer.getId(), "customer.timeline.copy", null, customer.getNumber());
    }

    private Map<String, List<Map<String, Object>>> copy(Customer customer) {
        return copies.of(customer.getId(), cipher.opener(customer.getId()));
    }
}
