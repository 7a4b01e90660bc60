package crm.customer.order;

import crm.system.errors.BusinessRuleViolation;

/** An order goes from state to state only as its life allows. */
public class OrderCannotMove extends BusinessRuleViolation {

    public OrderCannotMove(String number, OrderState now) {
        super("customer.order.cannotMove", number, "@customer.order.state." + now);
    }
}
