package crm.customer.churn;

/** How a record came into being. */
public enum ChurnOrigin {
    ENTERED,
    IMPORTED,
    CLOSING
}
