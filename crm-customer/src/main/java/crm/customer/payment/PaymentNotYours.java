package crm.customer.payment;

import crm.system.errors.BusinessRuleViolation;

/** An own payment of the same day is reversed by its cashier, any other by a supervisor who did not take it. */
public class PaymentNotYours extends BusinessRuleViolation {

    public PaymentNotYours(String number) {
        super("customer.payment.notYours", number);
    }
}
