package crm.customer.assignment;

import crm.system.jobs.BackgroundJob;
import crm.system.jobs.JobResult;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Carries an assignment out, chunk by chunk, in the name of whoever ordered it. */
@Dependent
class AssignmentJob implements BackgroundJob {

    static final String NAME = "customer.assignment.job";

    @Inject
    private AssignmentService assignments;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult run(RunningJob running) {
        long id = Long.parseLong(running.parameter());
        AssignmentResult result = assignments.goOn(id);
        while (!result.finished()) {
            running.done(result.assigned() + result.skipped());
            result = assignments.goOn(id);
        }
        return new JobResult(
                Wording.of("customer.assignment.done", result.assigned(), result.skipped()),
                "/customer/customer-list.xhtml");
    }
}
