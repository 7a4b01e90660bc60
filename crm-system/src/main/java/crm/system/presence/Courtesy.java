package crm.system.presence;

import crm.system.jobs.RunningJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/**
 * Lets people go first. A long job works in steps of about a second; while many people are at work it rests between two
 * steps, so that most of their requests meet a machine that does nothing else. When few are there it does not rest.
 */
@ApplicationScoped
public class Courtesy {

    @Inject
    private PeopleAtWork people;

    @Inject
    private CourtesySettings settings;

    /** The turns of one run of a job. */
    public Turns turns(RunningJob running) {
        return new Turns(people, settings::jobShare, running::done, running::resting, TimeUnit.NANOSECONDS::sleep);
    }
}
