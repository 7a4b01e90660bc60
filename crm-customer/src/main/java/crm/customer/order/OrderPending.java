package crm.customer.order;

import crm.system.errors.BusinessRuleViolation;

/** Another order waits for its day with that subscription. */
public class OrderPending extends BusinessRuleViolation {

    OrderPending(String number) {
        super("customer.order.pending", number);
    }
}
