package crm.customer.servicing;

import crm.system.errors.BusinessRuleViolation;

/** The number of the SIM card cannot be right. */
public class IccidWrong extends BusinessRuleViolation {

    public IccidWrong() {
        super("customer.service.iccidWrong");
    }
}
