package crm.customer.coverage;

import crm.system.errors.BusinessRuleViolation;

/** There is an area for that place and service in the branch. */
public class AreaKnownAlready extends BusinessRuleViolation {

    AreaKnownAlready(String place) {
        super("customer.coverage.knownAlready", place);
    }
}
