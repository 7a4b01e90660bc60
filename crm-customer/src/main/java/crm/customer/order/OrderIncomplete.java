package crm.customer.order;

import crm.system.errors.BusinessRuleViolation;

/** An order says what is wanted, and what it is about. */
public class OrderIncomplete extends BusinessRuleViolation {

    public OrderIncomplete() {
        super("customer.order.incomplete");
    }
}
