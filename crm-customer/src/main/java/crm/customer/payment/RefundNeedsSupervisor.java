package crm.customer.payment;

import crm.system.errors.BusinessRuleViolation;

/** A refund above the limit of the counter is a supervisor's. */
public class RefundNeedsSupervisor extends BusinessRuleViolation {

    public RefundNeedsSupervisor(long most) {
        super("customer.payment.refundNeedsSupervisor", most);
    }
}
