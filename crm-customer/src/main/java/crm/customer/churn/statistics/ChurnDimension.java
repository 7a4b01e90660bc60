package crm.customer.churn.statistics;

/** By what churned customers are counted. */
public enum ChurnDimension {
    MONTH,
    REASON,
    BRANCH,
    CLASS,
    SEGMENT,
    RIVAL,
    SERVICE
}
