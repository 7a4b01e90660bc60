package crm.system.identity.owndata;

import crm.system.errors.BusinessRuleViolation;

/** Nothing is asked for that is so already. */
public class OwnDataUnchanged extends BusinessRuleViolation {

    OwnDataUnchanged() {
        super("system.ownData.unchanged");
    }
}
