package crm.customer.coverage;

import crm.system.errors.BusinessRuleViolation;

/** The last port of an area was taken before this order became effective. */
public class NoPortLeft extends BusinessRuleViolation {

    NoPortLeft(String place) {
        super("customer.coverage.noPortLeft", place);
    }
}
