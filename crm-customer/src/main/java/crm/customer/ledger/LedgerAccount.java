package crm.customer.ledger;

/** The accounts of the books. */
public enum LedgerAccount {
    /** What customers owe; its balance per customer is what that customer owes. */
    RECEIVABLE(Side.ASSET),
    CASH(Side.ASSET),
    CARD(Side.ASSET),
    BANK(Side.ASSET),
    MOBILE_PAY(Side.ASSET),
    /** Settled elsewhere, as the billing system tells. */
    BILLING_SYSTEM(Side.ASSET),
    SERVICE_REVENUE(Side.REVENUE),
    LATE_FEE_REVENUE(Side.REVENUE),
    ENDING_CHARGE_REVENUE(Side.REVENUE),
    OTHER_REVENUE(Side.REVENUE),
    /** Granted to customers by adjustments. */
    ALLOWANCES(Side.REDUCTION);

    /** What a debit does to an account: it raises assets and reductions of revenue, and lowers revenue. */
    public enum Side {
        ASSET,
        REVENUE,
        REDUCTION
    }

    private final Side side;

    LedgerAccount(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }
}
