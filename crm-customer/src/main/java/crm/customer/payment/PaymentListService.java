package crm.customer.payment;

import crm.customer.CustomerPermissions;
import crm.customer.arrears.Arrears;
import crm.customer.ledger.Ledger;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordNotFound;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows payments and where accounts stand, to staff and to customers themselves. */
@Stateless
public class PaymentListService {

    /** Counting stops here. */
    public static final int MOST_COUNTED = 10_000;

    @Inject
    private CustomerAccess customers;

    @Inject
    private PaymentStore payments;

    @Inject
    private PaymentListStore lists;

    @Inject
    private PaymentRights rights;

    @Inject
    private Ledger ledger;

    @Inject
    private Arrears arrears;

    @Inject
    private AuditTrail trail;

    /** A stretch of the payments the filter lets through, the newest first. */
    @RequiresPermissions(CustomerPermissions.PAYMENT_READ)
    public List<PaymentRow> find(@NotNull PaymentFilter filter, @NotNull Slice slice) {
        return lists.rows(filter, slice);
    }

    /** How many there are; {@value #MOST_COUNTED} means that many or more. */
    @RequiresPermissions(CustomerPermissions.PAYMENT_READ)
    public int count(@NotNull PaymentFilter filter) {
        return lists.count(filter, MOST_COUNTED);
    }

    /**
     * The next payments of the whole list, the newest first; for a file.
     *
     * @param last the one before; null at the beginning
     */
    @RequiresPermissions(CustomerPermissions.PAYMENT_READ)
    public List<PaymentRow> after(@NotNull PaymentFilter filter, PaymentRow last, int most) {
        return lists.after(filter, last, most);
    }

    /** Puts on record that the acting person takes this list out as a file. */
    @RequiresPermissions(CustomerPermissions.PAYMENT_EXPORT)
    public void noteExport(@NotNull PaymentFilter filter) {
        trail.record(new AuditValues()
                .field("from", null, filter.getFrom())
                .field("to", null, filter.getTo())
                .field("method", null, filter.getMethod())
                .field("unit", null, filter.getUnitId())
                .in(AuditFact.done(CustomerPermissions.PAYMENT_EXPORT, "payment", "list")));
    }

    /** The customer's payments, the newest first, at most a hundred. */
    @RequiresPermissions(CustomerPermissions.PAYMENT_READ)
    public List<PaymentRow> ofCustomer(long customerId) {
        customers.byId(customerId);
        return lists.ofCustomer(customerId);
    }

    @RequiresPermissions(CustomerPermissions.PAYMENT_READ)
    public Standing standing(long customerId) {
        return standing(customers.byId(customerId));
    }

    /** @throws RecordNotFound when it is not for the acting person */
    @RequiresPermissions(CustomerPermissions.PAYMENT_READ)
    public PaymentSheet byId(long paymentId) {
        Payment payment = payments.byId(paymentId);
        Customer customer =
                customers.find(payment.getCustomerId()).orElseThrow(() -> new RecordNotFound("payment", paymentId));
        return PaymentSheet.of(
                payment,
                customer,
                payments.other(payment).orElse(null),
                payments.paid(payment),
                rights.mayReverse(payment));
    }

    /** The balance and the latest payments of the customer who is signed in. */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public OwnPayments own() {
        Customer customer = customers.own();
        return new OwnPayments(standing(customer), lists.ofCustomer(customer.getId()));
    }

    private Standing standing(Customer customer) {
        return new Standing(ledger.balance(customer.getId()), arrears.overdue(customer.getId()));
    }
}
