package crm.system.jobs;

import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

/** Work of which all nodes together do one piece at a time. */
@DisallowConcurrentExecution
class QuartzLoneWork extends QuartzWork {

    QuartzLoneWork(Consumer<JobExecutionContext> work) {
        super(work);
    }
}
