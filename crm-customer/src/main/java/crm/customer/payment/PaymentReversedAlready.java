package crm.customer.payment;

import crm.system.errors.BusinessRuleViolation;

/** It was reversed before, perhaps by somebody else just now, or is itself no payment. */
public class PaymentReversedAlready extends BusinessRuleViolation {

    public PaymentReversedAlready(String number) {
        super("customer.payment.reversedAlready", number);
    }
}
