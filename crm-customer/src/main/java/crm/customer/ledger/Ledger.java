package crm.customer.ledger;

import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Where other features book, within their transaction; the day of an entry is always today. */
@Dependent
public class Ledger {

    @Inject
    private LedgerStore entries;

    @Inject
    private CustomerAccess customers;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    public LedgerEntry book(Posting posting) {
        return add(posting, null);
    }

    /**
     * Takes an entry back by a counter-entry, debit and credit exchanged, in the books of the same branch, wherever the
     * customer belongs by now.
     *
     * @param reason why; one that starts with {@code @} is a message key
     * @throws AlreadyReversed when it was taken back before, also by somebody else at the same moment
     */
    public LedgerEntry reverse(LedgerEntry entry, String reason) {
        entries.markReversed(entry);
        Customer customer = customers.findAnywhere(entry.getCustomerId()).orElseThrow();
        return add(
                new Posting(
                        customer,
                        entry.getUnitId(),
                        EntryKind.REVERSAL,
                        entry.getCredit(),
                        entry.getDebit(),
                        entry.getAmount(),
                        entry.getReference(),
                        reason,
                        null),
                entry.getId());
    }

    /** @throws IllegalArgumentException when there is no such entry */
    public LedgerEntry entry(long id) {
        return entries.find(id).orElseThrow(() -> new IllegalArgumentException("no ledger entry " + id));
    }

    /** The counter-entry by which an entry of a customer was taken back. */
    public Optional<LedgerEntry> reversalOf(long customerId, long entryId) {
        return entries.reversalOf(customerId, entryId);
    }

    /** What the customer owes, in CNY: the sum of all entries. Less than zero is money or allowance of the customer. */
    public BigDecimal balance(long customerId) {
        return entries.balance(customerId);
    }

    private LedgerEntry add(Posting posting, Long reverses) {
        Instant now = clock.instant();
        String by = currentUser.find().map(Actor::personName).orElse("-");
        LedgerEntry entry = new LedgerEntry(posting, reverses, by, now, LocalDate.ofInstant(now, clock.getZone()));
        entries.add(entry);
        return entry;
    }
}
