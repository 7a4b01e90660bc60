package crm.customer.arrears;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows what customers owe, and lets clerks enter, settle and withdraw it as the billing system tells. */
@Stateless
public class ArrearsService {

    @Inject
    private CustomerAccess customers;

    @Inject
    private Arrears arrears;

    @Inject
    private OpenItemStore items;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Event<ArrearsSettled> settled;

    @Inject
    private Clock clock;

    /** What the customer owes, the longest due first. */
    @RequiresPermissions(CustomerPermissions.ARREARS_READ)
    public List<OwedItem> ofCustomer(long customerId) {
        customers.byId(customerId);
        return arrears.items(customerId);
    }

    /** Enters an amount that the billing system says is owed. */
    @RequiresPermissions(CustomerPermissions.ARREARS_ENTER)
    public OwedItem enter(long customerId, @Valid @NotNull OpenItemDetails details) {
        Customer customer = customers.byId(customerId);
        OpenItem item = new OpenItem(customerId, details, currentUser.actor().personName(), clock.instant());
        items.add(item);
        trail.record(AuditFact.done("customer:arrears:enter", "customer", customer.getNumber())
                .with(null, asJson(item)));
        timeline.add(customerId, "customer.timeline.owes", item.getReference(), item.getReference());
        return item.asOwed(LocalDate.now(clock));
    }

    /**
     * The amount was paid, as the billing system tells.
     *
     * @throws OpenItemEndedAlready when it is owed no more
     */
    @RequiresPermissions(CustomerPermissions.ARREARS_ENTER)
    public void settle(long openItemId) {
        end(openItemId, OpenItemEnd.SETTLED, "customer:arrears:settle", "customer.timeline.settled");
    }

    /**
     * The amount was not owed after all.
     *
     * @throws OpenItemEndedAlready when it is owed no more
     */
    @RequiresPermissions(CustomerPermissions.ARREARS_ENTER)
    public void withdraw(long openItemId) {
        end(openItemId, OpenItemEnd.WITHDRAWN, "customer:arrears:withdraw", "customer.timeline.notOwed");
    }

    private void end(long openItemId, OpenItemEnd how, String action, String news) {
        OpenItem item = items.find(openItemId)
                .filter(found -> customers.find(found.getCustomerId()).isPresent())
                .orElseThrow(() -> new RecordNotFound("open-item", openItemId));
        Customer customer = customers.byId(item.getCustomerId());
        item.end(how, currentUser.actor().personName(), LocalDate.now(clock));
        items.save(item);
        trail.record(AuditFact.done(action, "customer", customer.getNumber()).with(asJson(item), null));
        timeline.add(customer.getId(), news, item.getReference(), item.getReference());
        if (arrears.items(customer.getId()).isEmpty()) {
            settled.fire(new ArrearsSettled(customer.getId()));
        }
    }

    private static String asJson(OpenItem item) {
        return Json.createObjectBuilder()
                .add("kind", item.getKind().name())
                .add("reference", item.getReference())
                .add("amount", item.getAmount())
                .add("dueOn", item.getDueOn().toString())
                .build()
                .toString();
    }
}
