package crm.customer.churn;

/** What came of a customer who left, by the plans to win them back. */
public enum ChurnStanding {
    NO_PLAN,
    PLANNED,
    WON_BACK,
    LOST
}
