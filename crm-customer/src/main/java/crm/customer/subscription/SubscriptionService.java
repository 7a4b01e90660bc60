package crm.customer.subscription;

import crm.customer.CustomerPermissions;
import crm.customer.document.DocumentRegister;
import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows and starts subscriptions. */
@Stateless
public class SubscriptionService {

    @Inject
    private CustomerAccess customers;

    @Inject
    private SubscriptionStore subscriptions;

    @Inject
    private DocumentRegister documents;

    @Inject
    private ProductCatalog catalog;

    @Inject
    private SaleCheck check;

    @Inject
    private SubscriptionBook book;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** All subscriptions the customer has or had, oldest first, service numbers masked. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<SubscriptionRow> ofCustomer(long customerId) {
        customers.byId(customerId);
        return subscriptions.ofCustomer(customerId).stream()
                .map(SubscriptionRow::of)
                .toList();
    }

    /** Service numbers in full, by subscription; that they were seen stands in the audit trail. */
    @RequiresPermissions(CustomerPermissions.PROFILE_UNMASK)
    public Map<Long, String> unmask(long customerId) {
        Customer customer = customers.byId(customerId);
        trail.record(AuditFact.done("customer:subscription:unmask", "customer", customer.getNumber()));
        Map<Long, String> numbers = new LinkedHashMap<>();
        subscriptions
                .ofCustomer(customerId)
                .forEach(s -> numbers.put(s.getId(), PhoneNumber.shown(s.getServiceNumber())));
        return numbers;
    }

    /** What the customer who is signed in has or had, oldest first. */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public List<SubscriptionRow> own() {
        return subscriptions.ofCustomer(customers.own().getId()).stream()
                .map(SubscriptionRow::of)
                .toList();
    }

    /** The English names of products by the Chinese ones that records bear. */
    @RequiresPermissions(
            value = {CustomerPermissions.PROFILE_READ, CustomerPermissions.OWN_READ},
            logical = Logical.OR)
    public Map<String, String> englishProductNames() {
        return catalog.englishNames();
    }

    /** What can be sold today, by name. */
    @RequiresPermissions(CustomerPermissions.SUBSCRIPTION_START)
    public List<OfferedProduct> offered() {
        return catalog.offered(LocalDate.now(clock));
    }

    /**
     * Starts a subscription today.
     *
     * @param typedNumber the service number in any notation; needed for packages, left out for extras
     * @throws SaleRefused when rules speak against it, all of them together
     */
    @RequiresPermissions(CustomerPermissions.SUBSCRIPTION_START)
    public SubscriptionRow start(long customerId, long productId, String typedNumber) {
        LocalDate today = LocalDate.now(clock);
        // First of all, so that two sales to one person follow each other and each sees what the other wrote.
        Set<Long> holders = documents.lockHolders(customerId);
        Customer customer = customers.byId(customerId);
        SubscriptionRules.customerCanBuy(customer);
        OfferedProduct product = catalog.find(productId, today).orElseThrow(ProductNotOffered::new);
        ContractTerm term = product.rules()
                .term(0)
                .orElseThrow(
                        () -> new SaleRefused(List.of(Finding.blocking("customer.sale.termNeeded", product.name()))));
        String address = customer.getReach().getAddress();
        check.refuse(new Sale(Buyer.of(customer), book.held(customerId), List.of(), List.of(product), address));
        long started = book.start(customer, holders, product, typedNumber, term, address, today);
        trail.record(AuditFact.done(CustomerPermissions.SUBSCRIPTION_START, "customer", customer.getNumber()));
        return SubscriptionRow.of(subscriptions.byId(customerId, started));
    }
}
