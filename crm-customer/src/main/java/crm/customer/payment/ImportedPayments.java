package crm.customer.payment;

import crm.customer.arrears.AccountState;
import crm.customer.arrears.CustomerAccount;
import crm.customer.arrears.Receipt;
import crm.customer.ledger.EntryKind;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where imports bring what other systems took, within the transaction of a chunk. */
@Dependent
public class ImportedPayments {

    private static final String FILE = "I:";

    @Inject
    private PaymentStore payments;

    @Inject
    private CustomerAccount account;

    @Inject
    private AccountState state;

    @Inject
    private CustomerAccess customers;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * A payment as another system tells it.
     *
     * @param source the system's name
     * @param reference the payment's number there; the same one twice is the same payment
     * @param cashier who took it there; null when it does not tell
     */
    public record Line(
            long importId,
            String source,
            String reference,
            long customerId,
            PaymentMethod method,
            BigDecimal amount,
            LocalDate paidOn,
            String cashier) {

        String originKey() {
            return originOf(source, reference);
        }
    }

    /** By what a payment of another system is told from all others. */
    public static String originOf(String source, String reference) {
        return FILE + source + ":" + reference;
    }

    /** Those of the origins that are known already. */
    public Set<String> known(Collection<String> origins) {
        return payments.known(origins);
    }

    /** Holds the accounts of a chunk, in one order, before the first of them is touched. */
    public void lock(Collection<Long> customerIds) {
        account.lockAll(new TreeSet<>(customerIds));
    }

    /** The same for what is to be taken back. */
    public void lockPayers(Collection<Long> paymentIds) {
        account.lockAll(new TreeSet<>(payments.payers(paymentIds)));
    }

    /** @return the payment's id */
    public long take(Line line) {
        Customer customer = customers.findAnywhere(line.customerId()).orElseThrow();
        Actor actor = currentUser.actor();
        Taking taking = new Taking(
                customer.getUnitId(),
                line.cashier() == null ? actor.personName() : line.cashier(),
                line.paidOn(),
                clock.instant());
        Payment payment = new Payment(
                PaymentKind.PAYMENT,
                payments.nextNumber(),
                line.customerId(),
                line.method(),
                line.amount().setScale(2),
                taking,
                line.originKey());
        payment.from(line.reference(), line.importId());
        payment.became(account.receive(
                        customer,
                        new Receipt(
                                line.method().account(),
                                EntryKind.PAYMENT,
                                payment.getNumber(),
                                payment.getAmount(),
                                null,
                                line.paidOn(),
                                line.importId()))
                .getId());
        payments.add(payment);
        return payment.getId();
    }

    /**
     * Takes a payment back with the import that brought it: a counter-entry; the same line may be brought again.
     *
     * @return the receipt number if it had been reversed before, and so stays as it is
     */
    public Optional<String> undo(long paymentId, String reason) {
        Payment payment = payments.byId(paymentId);
        state.lock(payment.getCustomerId());
        payments.refresh(payment);
        if (!payment.isReversible()) {
            return Optional.of(payment.getNumber());
        }
        payment.end();
        payment.freeOrigin();
        account.takeBackCredit(state.credit(payment.getCreditId()).orElseThrow(), reason);
        Payment reversal = new Payment(
                PaymentKind.REVERSAL,
                payments.nextNumber(),
                payment.getCustomerId(),
                payment.getMethod(),
                payment.getAmount(),
                new Taking(currentUser.actor(), null, LocalDate.now(clock), clock.instant()),
                payment.originOfReversal());
        reversal.reverses(payment);
        reversal.because(reason);
        payments.add(reversal);
        return Optional.empty();
    }
}
