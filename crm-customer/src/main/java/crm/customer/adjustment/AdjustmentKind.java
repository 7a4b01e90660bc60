package crm.customer.adjustment;

/** In whose favour an account is corrected. */
public enum AdjustmentKind {
    /** The customer is granted an amount. */
    ALLOWANCE,
    /** The customer owes an amount more. */
    CHARGE
}
