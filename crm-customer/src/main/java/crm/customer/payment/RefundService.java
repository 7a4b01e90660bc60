package crm.customer.payment;

import crm.customer.CustomerPermissions;
import crm.customer.arrears.AccountState;
import crm.customer.arrears.CustomerAccount;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.session.CurrentUser;
import crm.system.settings.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Pays credit back to customers. */
@Stateless
public class RefundService {

    @Inject
    private PaymentStore payments;

    @Inject
    private ReceiptBook receipts;

    @Inject
    private CustomerAccount account;

    @Inject
    private AccountState state;

    @Inject
    private CustomerAccess customers;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** What could be paid back now, in CNY. */
    @RequiresPermissions(CustomerPermissions.PAYMENT_REFUND)
    public BigDecimal credit(long customerId) {
        customers.byId(customerId);
        return state.creditLeft(customerId);
    }

    /**
     * Pays credit back; a form that was sent before gives what it made then.
     *
     * @return the payment's id
     * @throws crm.customer.arrears.NotEnoughCredit when the customer has less credit
     * @throws RefundNeedsSupervisor when it is more than counters may pay back to a customer on one day
     * @throws crm.customer.profile.OnlyAtHome when the customer is only visiting
     */
    @RequiresPermissions(CustomerPermissions.PAYMENT_REFUND)
    public long refund(long customerId, @Valid @NotNull RefundDetails details) {
        Customer customer = customers.byId(customerId);
        customers.refuseVisit(customer);
        state.lock(customerId);
        Optional<Payment> sent = receipts.byForm(details.getToken());
        if (sent.isPresent()) {
            return sent.get().getId();
        }
        details.getMethod().refuseElsewhere();
        long most = settings.number(PaymentSettings.REFUND_MOST);
        BigDecimal today = payments.refundedOn(customerId, LocalDate.now(clock)).add(details.getAmount());
        if (today.compareTo(BigDecimal.valueOf(most)) > 0 && !currentUser.may(CustomerPermissions.PAYMENT_OVERSEE)) {
            throw new RefundNeedsSupervisor(most);
        }
        Payment refund = receipts.atCounter(
                PaymentKind.REFUND, customerId, details.getMethod(), details.getAmount(), details.getToken());
        refund.because(details.getReason());
        account.refund(
                customer, refund.getMethod().account(), refund.getNumber(), refund.getAmount(), refund.getReason());
        receipts.add(refund, customer, "customer:payment:refund", "customer.timeline.refunded");
        return refund.getId();
    }
}
