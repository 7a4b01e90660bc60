package crm.customer.arrears;

import crm.system.errors.BusinessRuleViolation;

/** Money that was given back and is owed again cannot be called not owed: nobody has brought it back. */
public class RefundNotWithdrawable extends BusinessRuleViolation {

    /** @param reference of the refund */
    public RefundNotWithdrawable(String reference) {
        super("customer.arrears.refundNotWithdrawable", reference);
    }
}
