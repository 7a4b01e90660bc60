package crm.customer.visit;

import crm.system.errors.BusinessRuleViolation;

/** The two numbers do not belong together; the same whether or not there is such a customer. */
public class VisitRefused extends BusinessRuleViolation {

    VisitRefused() {
        super("customer.visit.refused");
    }
}
