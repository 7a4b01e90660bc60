package crm.system.jobs;

import crm.system.errors.BusinessRuleViolation;

/** A run was to be stopped or continued that is not in a state for it. */
public class JobNotStoppable extends BusinessRuleViolation {

    JobNotStoppable(JobState state) {
        super("system.job.notStoppable", "@system.job.state." + state);
    }
}
