package crm.system.identity.openwork;

import crm.system.errors.BusinessRuleViolation;

/** Nobody leaves while work of theirs would wait for nobody. */
public class OpenWorkOrphaned extends BusinessRuleViolation {

    OpenWorkOrphaned(long count) {
        super("system.openWork.orphaned", count);
    }
}
