package crm.customer.ledger;

import java.util.EnumSet;
import java.util.Set;

/** What an entry was booked for. */
public enum EntryKind {
    BILL,
    LATE_FEE,
    EARLY_TERMINATION,
    FINAL_BILL,
    OTHER_CHARGE,
    PAYMENT,
    REFUND,
    ADJUSTMENT,
    REVERSAL;

    private static final Set<EntryKind> EXPLAINED = EnumSet.of(ADJUSTMENT, REVERSAL);

    /** Whether nobody may book it without saying why. */
    public boolean needsReason() {
        return EXPLAINED.contains(this);
    }
}
