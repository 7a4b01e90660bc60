package crm.customer.adjustment;

import crm.customer.arrears.AccountState;
import crm.customer.arrears.CustomerAccount;
import crm.customer.arrears.OpenItem;
import crm.customer.arrears.OwedKind;
import crm.customer.ledger.EntryKind;
import crm.customer.ledger.LedgerAccount;
import crm.customer.profile.Customer;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Brings an approved correction into the books. */
@Dependent
class AdjustmentBooking {

    @Inject
    private CustomerAccount account;

    @Inject
    private AccountState state;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void book(Adjustment adjustment, Customer customer) {
        state.lock(customer.getId());
        if (adjustment.getKind() == AdjustmentKind.CHARGE) {
            LocalDate due = LocalDate.now(clock).plusDays(settings.number(AdjustmentSettings.CHARGE_DUE_DAYS));
            account.charge(
                    customer,
                    OwedKind.OTHER,
                    adjustment.getNumber(),
                    adjustment.getAmount(),
                    due,
                    adjustment.getReason());
            return;
        }
        Optional<OpenItem> meant = Optional.ofNullable(adjustment.getItemId())
                .flatMap(state::itemNow)
                .filter(item -> stillTakes(item, adjustment));
        if (meant.isPresent()) {
            account.receiveFor(
                    customer,
                    meant.get(),
                    LedgerAccount.ALLOWANCES,
                    EntryKind.ADJUSTMENT,
                    adjustment.getNumber(),
                    adjustment.getAmount(),
                    adjustment.getReason());
        } else {
            account.receive(
                    customer,
                    LedgerAccount.ALLOWANCES,
                    EntryKind.ADJUSTMENT,
                    adjustment.getNumber(),
                    adjustment.getAmount(),
                    adjustment.getReason());
        }
    }

    /** What was paid since it was asked for is not paid again: the allowance then counts for the account as a whole. */
    private static boolean stillTakes(OpenItem item, Adjustment adjustment) {
        return item.getEnded() == null && item.getRest().compareTo(adjustment.getAmount()) >= 0;
    }
}
