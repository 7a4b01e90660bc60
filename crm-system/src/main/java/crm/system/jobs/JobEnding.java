package crm.system.jobs;

import crm.system.notice.Notices;
import crm.system.notice.Wording;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes how a run ended and tells the person who ordered it, both or neither. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobEnding {

    @Inject
    private JobRunStore runs;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    public void write(JobRun run, JobState state, Wording message, String link) {
        boolean ours = runs.release(run.getId(), run.getClaim(), state, message, link, clock.instant());
        if (ours && run.getAccountId() != null && (state == JobState.DONE || state == JobState.FAILED)) {
            notices.send(run.getAccountId(), message, link == null ? run.getLink() : link);
        }
    }
}
