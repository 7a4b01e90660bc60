package crm.system.identity.owndata;

import crm.system.errors.BusinessRuleViolation;

/** A customer or a technical account has no record as an employee. */
public class NoEmployee extends BusinessRuleViolation {

    NoEmployee() {
        super("system.ownData.noEmployee");
    }
}
