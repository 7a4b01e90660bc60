package crm.customer.arrears;

import crm.customer.CustomerPermissions;
import crm.customer.ledger.LedgerAccount;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordNotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows what customers owe, and lets clerks enter, settle and withdraw it as the billing system tells. */
@Stateless
public class ArrearsService {

    private static final int LONGEST_REASON = 300;

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
    private CustomerAccount account;

    @Inject
    private Clock clock;

    /** What the customer owes, the longest due first. */
    @RequiresPermissions(CustomerPermissions.ARREARS_READ)
    public List<OwedItem> ofCustomer(long customerId) {
        customers.byId(customerId);
        return arrears.items(customerId);
    }

    /** Enters an amount that the billing system says is owed; credit of the customer pays it at once. */
    @RequiresPermissions(CustomerPermissions.ARREARS_ENTER)
    public OwedItem enter(long customerId, @Valid @NotNull OpenItemDetails details) {
        Customer customer = customers.byId(customerId);
        OpenItem item = account.charge(
                customer, details.getKind(), details.getReference().strip(), details.getAmount(), details.getDueOn());
        trail.record(AuditFact.done("customer:arrears:enter", "customer", customer.getNumber())
                .with(null, asJson(item)));
        timeline.add(customerId, "customer.timeline.owes", item.getReference(), item.getReference());
        return item.asOwed(LocalDate.now(clock));
    }

    /**
     * What is left of the amount was paid, as the billing system tells.
     *
     * @throws OpenItemEndedAlready when it is owed no more
     */
    @RequiresPermissions(CustomerPermissions.ARREARS_ENTER)
    public void settle(long openItemId) {
        OpenItem item = byId(openItemId);
        Customer customer = customers.byId(item.getCustomerId());
        account.payOff(customer, item, LedgerAccount.BILLING_SYSTEM);
        tell(item, customer, "customer:arrears:settle", "customer.timeline.settled");
    }

    /**
     * The amount was not owed after all: a counter-entry in the books.
     *
     * @param reason why, which the books keep
     * @throws OpenItemEndedAlready when it is owed no more
     * @throws RefundNotWithdrawable when it is money that was paid out: it has to come back
     */
    @RequiresPermissions(CustomerPermissions.ARREARS_ENTER)
    public void withdraw(long openItemId, @NotBlank @Size(max = LONGEST_REASON) String reason) {
        OpenItem item = byId(openItemId);
        Customer customer = customers.byId(item.getCustomerId());
        item.refuseEnded();
        if (!OwedKind.ENTERED.contains(item.getKind())) {
            throw new RefundNotWithdrawable(item.getReference());
        }
        account.takeBackCharge(item, reason);
        tell(item, customer, "customer:arrears:withdraw", "customer.timeline.notOwed");
    }

    private OpenItem byId(long openItemId) {
        return items.find(openItemId)
                .filter(found -> customers.find(found.getCustomerId()).isPresent())
                .orElseThrow(() -> new RecordNotFound("open-item", openItemId));
    }

    private void tell(OpenItem item, Customer customer, String action, String news) {
        trail.record(AuditFact.done(action, "customer", customer.getNumber()).with(asJson(item), null));
        timeline.add(customer.getId(), news, item.getReference(), item.getReference());
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
