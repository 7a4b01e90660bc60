package crm.customer.arrears;

import crm.customer.ledger.EntryKind;
import crm.customer.ledger.Ledger;
import crm.customer.ledger.LedgerAccount;
import crm.customer.ledger.LedgerEntry;
import crm.customer.ledger.Posting;
import crm.customer.profile.Customer;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * The account of a customer: charges, money and allowances, and which of them paid what. Every change is booked in the
 * ledger in the same step, so that what is left of all items less what is left of all credits is the ledger's balance.
 * Used within the transaction of another service, which checks rights; holds the customer's lock until its end.
 */
@Dependent
public class CustomerAccount {

    @Inject
    private Ledger ledger;

    @Inject
    private OpenItemStore items;

    @Inject
    private CreditStore credits;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private Event<ArrearsSettled> settled;

    @Inject
    private Event<ChargeTakenBack> takenBack;

    @Inject
    private Event<LateItemPaid> latePaid;

    /** Lets nobody else change this account until the transaction is over. */
    public void lock(long customerId) {
        items.lock(customerId);
    }

    /** The same for many, in one order, so that none who does so waits for another in a circle. */
    public void lockAll(SortedSet<Long> customerIds) {
        customerIds.forEach(items::lock);
    }

    /** Charges an amount in CNY, more than zero; existing credit pays it at once. */
    public OpenItem charge(Customer customer, OwedKind kind, String reference, BigDecimal amount, LocalDate dueOn) {
        return charge(customer, kind, reference, amount, dueOn, null);
    }

    /** Charges for a reason that the books keep; {@code reason} may be null. */
    public OpenItem charge(
            Customer customer, OwedKind kind, String reference, BigDecimal amount, LocalDate dueOn, String reason) {
        items.lock(customer.getId());
        OpenItem item = put(customer, kind, kind.earns(), reference, amount, dueOn, reason);
        settle(customer.getId());
        return item;
    }

    /**
     * Takes money in, or grants an allowance. It pays the longest due first; what is left waits for the next charge.
     *
     * @param to the account that it is debited to
     * @param reason may be null for a payment
     */
    public Credit receive(
            Customer customer, LedgerAccount to, EntryKind kind, String reference, BigDecimal amount, String reason) {
        return receive(customer, new Receipt(to, kind, reference, amount, reason, null, null));
    }

    /** The same, with the day from which on it counts as paid: it is booked today, but nobody was late from that day on. */
    public Credit receive(Customer customer, Receipt receipt) {
        items.lock(customer.getId());
        Credit credit = bring(customer, receipt);
        settle(customer.getId());
        tellSettled(customer.getId());
        return credit;
    }

    /**
     * Takes money in, or grants an allowance, for that very item.
     *
     * @throws OpenItemEndedAlready when it is owed no more
     * @throws NotEnoughCredit when less is owed of it; values: the amount and what is owed
     */
    public Credit receiveFor(
            Customer customer,
            OpenItem item,
            LedgerAccount to,
            EntryKind kind,
            String reference,
            BigDecimal amount,
            String reason) {
        items.lock(customer.getId());
        items.refresh(item);
        item.refuseEnded();
        if (amount.compareTo(item.getRest()) > 0) {
            throw new NotEnoughCredit(amount, item.getRest());
        }
        return receiveLocked(customer, item, new Receipt(to, kind, reference, amount, reason, null, null));
    }

    /** Pays off what is left of an item. @throws OpenItemEndedAlready when it is owed no more */
    Credit payOff(Customer customer, OpenItem item, LedgerAccount to) {
        items.lock(customer.getId());
        items.refresh(item);
        item.refuseEnded();
        return receiveLocked(
                customer,
                item,
                new Receipt(to, EntryKind.PAYMENT, item.getReference(), item.getRest(), null, null, null));
    }

    private Credit receiveLocked(Customer customer, OpenItem item, Receipt receipt) {
        Credit credit = bring(customer, receipt);
        allocate(List.of(item), List.of(credit));
        tellSettled(customer.getId());
        return credit;
    }

    /**
     * Gives credit back to the customer. Should a payment behind it fail later, the refund is owed.
     *
     * @param from the account that the money leaves
     * @throws NotEnoughCredit when less is left
     */
    public OpenItem refund(Customer customer, LedgerAccount from, String reference, BigDecimal amount, String reason) {
        items.lock(customer.getId());
        List<Credit> left = credits.left(customer.getId());
        if (amount.compareTo(Settlement.left(left)) > 0) {
            throw new NotEnoughCredit(amount, Settlement.left(left));
        }
        OpenItem item = put(customer, OwedKind.REFUND, from, reference, amount, LocalDate.now(clock), reason);
        credits.add(now().settle(List.of(item), left));
        return item;
    }

    /**
     * What was charged was not owed: a counter-entry, and what had paid it pays something else.
     *
     * @throws OpenItemEndedAlready when it was withdrawn before
     */
    public void takeBackCharge(OpenItem item, String reason) {
        items.lock(item.getCustomerId());
        items.refresh(item);
        if (item.getEnded() == OpenItemEnd.WITHDRAWN) {
            throw new OpenItemEndedAlready(item.getReference());
        }
        ledger.reverse(ledger.entry(item.getEntryId()), reason);
        now().withdraw(item, credits.of(item));
        settle(item.getCustomerId());
        takenBack.fire(new ChargeTakenBack(item.getCustomerId(), item.getId()));
        tellSettled(item.getCustomerId());
    }

    /**
     * What was received was not: a counter-entry, and what it had paid is owed again.
     *
     * @throws CreditTakenBack when it was taken back before
     */
    public void takeBackCredit(Credit credit, String reason) {
        items.lock(credit.getCustomerId());
        credits.refresh(credit);
        now().takeBack(credit, credits.of(credit));
        ledger.reverse(ledger.entry(credit.getEntryId()), reason);
        settle(credit.getCustomerId());
    }

    private OpenItem put(
            Customer customer,
            OwedKind kind,
            LedgerAccount earns,
            String reference,
            BigDecimal amount,
            LocalDate dueOn,
            String reason) {
        OpenItem item = new OpenItem(
                ledger.book(new Posting(
                        customer, kind.entry(), LedgerAccount.RECEIVABLE, earns, amount, reference, reason, null)),
                kind,
                dueOn);
        items.add(item);
        return item;
    }

    private Credit bring(Customer customer, Receipt receipt) {
        LedgerEntry entry = ledger.book(new Posting(
                customer,
                receipt.kind(),
                receipt.to(),
                LedgerAccount.RECEIVABLE,
                receipt.amount(),
                receipt.reference(),
                receipt.reason(),
                receipt.importId()));
        Credit credit = new Credit(entry, receipt.valueOn() == null ? entry.getBookedOn() : receipt.valueOn());
        credits.add(credit);
        return credit;
    }

    private void settle(long customerId) {
        List<Credit> left = credits.left(customerId);
        if (!left.isEmpty()) {
            allocate(items.owed(customerId), left);
        }
    }

    private void allocate(List<OpenItem> owed, List<Credit> left) {
        List<Allocation> made = now().settle(owed, left);
        credits.add(made);
        LocalDate today = LocalDate.now(clock);
        made.stream()
                .filter(allocation -> allocation.changesLateness(today))
                .map(Allocation::getItem)
                .distinct()
                .forEach(item -> latePaid.fire(new LateItemPaid(item)));
    }

    private Settlement now() {
        String by = currentUser.find().map(Actor::personName).orElse("-");
        return new Settlement(by, clock.instant(), LocalDate.now(clock));
    }

    private void tellSettled(long customerId) {
        if (items.owed(customerId).isEmpty()) {
            settled.fire(new ArrearsSettled(customerId));
        }
    }
}
