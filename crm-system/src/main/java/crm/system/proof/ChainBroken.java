package crm.system.proof;

import crm.system.errors.BusinessRuleViolation;

/** Entries were to be archived that are not as they were written. */
public class ChainBroken extends BusinessRuleViolation {

    ChainBroken(long place) {
        super("system.audit.chain.brokenAt", place);
    }
}
