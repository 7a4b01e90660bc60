package crm.system.jobs;

import crm.system.errors.BusinessRuleViolation;

/** Work was ordered, or left over from an older version, that no module knows how to do. */
public class UnknownJob extends BusinessRuleViolation {

    UnknownJob(String name) {
        super("system.job.unknown", name);
    }
}
