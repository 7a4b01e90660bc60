package crm.customer.payment;

import crm.customer.CustomerPermissions;
import crm.customer.arrears.AccountState;
import crm.customer.arrears.Arrears;
import crm.customer.arrears.CustomerAccount;
import crm.customer.latefee.LateFees;
import crm.customer.ledger.EntryKind;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Takes money at the counter, and undoes what was wrong. */
@Stateless
public class PaymentService {

    private static final int LONGEST = 300;

    @Inject
    private PaymentStore payments;

    @Inject
    private ReceiptBook receipts;

    @Inject
    private PaymentRights rights;

    @Inject
    private CustomerAccount account;

    @Inject
    private AccountState state;

    @Inject
    private Arrears arrears;

    @Inject
    private LateFees lateFees;

    @Inject
    private CustomerAccess customers;

    /** What is owed if it is paid today; nothing is written. */
    @RequiresPermissions(CustomerPermissions.PAYMENT_TAKE)
    public ToPay toPay(long customerId) {
        return toPay(customers.byId(customerId));
    }

    private ToPay toPay(Customer customer) {
        return new ToPay(arrears.items(customer.getId()), lateFees.notYetCharged(customer.getId()));
    }

    /**
     * Takes a payment; a form that was sent before gives the payment it made then. Late fees up to today are charged first,
     * so that whoever pays all they were told owes nothing.
     *
     * @return the payment's id
     * @throws OwedChangedMeanwhile when another amount is owed than the cashier saw
     * @throws CashTooLittle when less was handed over than is to be paid
     * @throws NotAtCounter when the method is another system's
     */
    @RequiresPermissions(CustomerPermissions.PAYMENT_TAKE)
    public long take(long customerId, @Valid @NotNull PaymentDetails details) {
        Customer customer = customers.byId(customerId);
        if (customer.getStatus() == CustomerStatus.REMOVED || customer.getStatus() == CustomerStatus.ERASED) {
            throw new RecordNotFound("customer", customerId);
        }
        // First of all: of two counters, or two clicks, the second waits here and then sees what the first has done.
        state.lock(customerId);
        Optional<Payment> sent = receipts.byForm(details.getToken());
        if (sent.isPresent()) {
            return sent.get().getId();
        }
        check(details, toPay(customer).total());
        lateFees.bringUpFully(customer);
        Payment payment = receipts.atCounter(
                PaymentKind.PAYMENT, customerId, details.getMethod(), details.getAmount(), details.getToken());
        payment.received(details.getMethod() == PaymentMethod.CASH ? details.getCashReceived() : null);
        payment.became(account.receive(
                        customer,
                        payment.getMethod().account(),
                        EntryKind.PAYMENT,
                        payment.getNumber(),
                        payment.getAmount(),
                        null)
                .getId());
        receipts.add(payment, customer, "customer:payment:receive", "customer.timeline.paid");
        return payment.getId();
    }

    private static void check(PaymentDetails details, BigDecimal owed) {
        details.getMethod().refuseElsewhere();
        if (details.getOwedSeen() != null && details.getOwedSeen().compareTo(owed) != 0) {
            throw new OwedChangedMeanwhile(owed);
        }
        if (details.getMethod() == PaymentMethod.CASH
                && details.getCashReceived() != null
                && details.getCashReceived().compareTo(details.getAmount()) < 0) {
            throw new CashTooLittle();
        }
    }

    /**
     * Undoes a payment that was wrong: a counter-entry, and what it had paid is owed again.
     *
     * @param version of the payment that was looked at
     * @return the id of the reversal
     * @throws PaymentReversedAlready when it counts no more
     * @throws PaymentNotYours when the acting person must leave it to another
     */
    @RequiresPermissions(CustomerPermissions.PAYMENT_REVERSE)
    public long reverse(long paymentId, long version, @NotBlank @Size(max = LONGEST) String reason) {
        Payment payment = payments.byId(paymentId);
        Customer customer =
                customers.find(payment.getCustomerId()).orElseThrow(() -> new RecordNotFound("payment", paymentId));
        state.lock(customer.getId());
        if (payment.getVersion() != version) {
            throw new RecordChangedMeanwhile("payment", payment.getNumber());
        }
        boolean may = rights.mayReverse(payment);
        payment.end();
        if (!may) {
            throw new PaymentNotYours(payment.getNumber());
        }
        payments.save(payment);
        account.takeBackCredit(state.credit(payment.getCreditId()).orElseThrow(), reason);
        Payment reversal = receipts.reversal(payment);
        reversal.because(reason);
        receipts.add(reversal, customer, "customer:payment:reverse", "customer.timeline.paymentReversed");
        return reversal.getId();
    }
}
