package crm.customer.churn.plan;

/** What a plan is for. */
public enum PlanKind {
    /** Somebody who may leave is to stay. */
    RETENTION,
    /** Somebody who left is to come back. */
    WIN_BACK
}
