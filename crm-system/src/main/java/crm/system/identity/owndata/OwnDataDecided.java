package crm.system.identity.owndata;

import crm.system.errors.BusinessRuleViolation;

/** A request is decided once. */
public class OwnDataDecided extends BusinessRuleViolation {

    OwnDataDecided() {
        super("system.ownData.decided");
    }
}
