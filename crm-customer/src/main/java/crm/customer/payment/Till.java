package crm.customer.payment;

/** The till of the acting cashier; asked within the transaction that takes or gives money. */
public interface Till {

    /**
     * The cashier's open day of today, begun now if there is none. It cannot be handed in until this transaction is over.
     *
     * @return its id
     */
    long today();

    /** Whether a day is the acting cashier's own, of today, and not handed in. */
    boolean isOpenToday(long dayId);
}
