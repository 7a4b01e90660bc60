package crm.system.identity.owndata;

import crm.system.errors.BusinessRuleViolation;

/** Nobody verifies what they asked for themselves. */
public class OwnDataOfOneself extends BusinessRuleViolation {

    OwnDataOfOneself() {
        super("system.ownData.ofOneself");
    }
}
