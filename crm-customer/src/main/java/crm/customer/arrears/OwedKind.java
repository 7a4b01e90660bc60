package crm.customer.arrears;

import crm.customer.ledger.EntryKind;
import crm.customer.ledger.LedgerAccount;
import java.util.EnumSet;
import java.util.Set;

/** What for something is owed, and how it stands in the books. */
public enum OwedKind {
    BILL(EntryKind.BILL, LedgerAccount.SERVICE_REVENUE),
    LATE_FEE(EntryKind.LATE_FEE, LedgerAccount.LATE_FEE_REVENUE),
    EARLY_TERMINATION(EntryKind.EARLY_TERMINATION, LedgerAccount.ENDING_CHARGE_REVENUE),
    FINAL_BILL(EntryKind.FINAL_BILL, LedgerAccount.SERVICE_REVENUE),
    OTHER(EntryKind.OTHER_CHARGE, LedgerAccount.OTHER_REVENUE),
    /** Money given back: owed only when the payment behind it fails afterwards. Its account is where it was paid from. */
    REFUND(EntryKind.REFUND, LedgerAccount.CASH);

    /** What a clerk may enter by hand. */
    public static final Set<OwedKind> ENTERED = EnumSet.complementOf(EnumSet.of(REFUND));

    private final EntryKind entry;
    private final LedgerAccount earns;

    OwedKind(EntryKind entry, LedgerAccount earns) {
        this.entry = entry;
        this.earns = earns;
    }

    EntryKind entry() {
        return entry;
    }

    LedgerAccount earns() {
        return earns;
    }
}
