package crm.customer.payment;

import crm.customer.ledger.LedgerAccount;
import java.util.List;

/** How money is paid. */
public enum PaymentMethod {
    CASH(LedgerAccount.CASH),
    CARD(LedgerAccount.CARD),
    MOBILE_PAY(LedgerAccount.MOBILE_PAY),
    BANK_TRANSFER(LedgerAccount.BANK),
    /** Settled elsewhere, as the billing system tells; never at a counter. */
    BILLING_SYSTEM(LedgerAccount.BILLING_SYSTEM);

    private final LedgerAccount account;

    PaymentMethod(LedgerAccount account) {
        this.account = account;
    }

    /** The account of the books that receives it. */
    public LedgerAccount account() {
        return account;
    }

    public static List<PaymentMethod> atCounter() {
        return List.of(CASH, CARD, MOBILE_PAY, BANK_TRANSFER);
    }

    /** @throws NotAtCounter when no counter takes it */
    void refuseElsewhere() {
        if (this == BILLING_SYSTEM) {
            throw new NotAtCounter();
        }
    }
}
