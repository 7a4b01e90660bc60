package crm.customer.payment;

import crm.system.errors.BusinessRuleViolation;

/** Less was handed over than is to be paid. */
public class CashTooLittle extends BusinessRuleViolation {

    public CashTooLittle() {
        super("customer.payment.cashTooLittle");
    }
}
