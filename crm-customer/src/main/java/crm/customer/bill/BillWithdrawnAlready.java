package crm.customer.bill;

import crm.system.errors.BusinessRuleViolation;

/** A bill is withdrawn once. */
public class BillWithdrawnAlready extends BusinessRuleViolation {

    public BillWithdrawnAlready(String number) {
        super("customer.bill.withdrawnAlready", number);
    }
}
