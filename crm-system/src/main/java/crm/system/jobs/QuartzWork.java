package crm.system.jobs;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz knows of our work: that something is to be done. {@link JobPlan} hands out the instances. */
class QuartzWork implements Job {

    private final java.util.function.Consumer<JobExecutionContext> work;

    QuartzWork(java.util.function.Consumer<JobExecutionContext> work) {
        this.work = work;
    }

    @Override
    public void execute(JobExecutionContext context) {
        work.accept(context);
    }
}
