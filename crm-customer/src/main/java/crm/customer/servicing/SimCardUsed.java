package crm.customer.servicing;

import crm.system.errors.BusinessRuleViolation;

/** The SIM card was given out before. */
public class SimCardUsed extends BusinessRuleViolation {

    public SimCardUsed() {
        super("customer.service.cardUsed");
    }
}
