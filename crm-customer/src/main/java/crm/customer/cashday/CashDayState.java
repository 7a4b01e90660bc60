package crm.customer.cashday;

/** Where a cashier's day stands. */
public enum CashDayState {
    /** Payments go into it. */
    OPEN,
    /** Counted; waits for somebody else's look. */
    HANDED_IN,
    /** The cashier counts or explains again; nothing is added. */
    GIVEN_BACK,
    CHECKED;

    /** Whether it waits for its cashier. */
    public boolean isWithCashier() {
        return this == OPEN || this == GIVEN_BACK;
    }
}
