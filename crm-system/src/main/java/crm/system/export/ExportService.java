package crm.system.export;

import crm.system.errors.RecordNotFound;
import crm.system.intake.file.FileVault;
import crm.system.jobs.JobOrder;
import crm.system.jobs.JobService;
import crm.system.notice.Wording;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Orders files of lists, hands them to the person who ordered them, and removes them when their time is over. */
@Stateless
public class ExportService {

    /** The name of the {@link crm.system.jobs.BackgroundJob} that carries orders out; its parameter is the export's id. */
    public static final String JOB = "shared.export.job";

    private static final String OWN = "one's own files; whoever orders one asks for the right to the list";
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private ExportStore exports;

    @Inject
    private JobService jobs;

    @Inject
    private FileVault vault;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Orders a file in the background; its owner is told when it is there. @return the export */
    @OpenToAllStaff(OWN)
    public long order(@NotNull ExportOrder order) {
        ExportFile export = new ExportFile(me(), order, clock.instant());
        exports.add(export);
        jobs.start(new JobOrder(JOB, export.getId().toString(), Wording.of(JOB), null));
        return export.getId();
    }

    /** An export of the acting person. @throws RecordNotFound when it is not, or is no longer kept */
    @OpenToAllStaff(OWN)
    public ExportFile mine(long id) {
        return exports.find(id, me()).orElseThrow(() -> new RecordNotFound("export", id));
    }

    /** Notes the file that was written for an export of the acting person. */
    @OpenToAllStaff(OWN)
    public void written(long id, @NotNull String storedName, long rows) {
        String before = mine(id).holds(storedName, rows);
        if (before != null) {
            vault.remove(before);
        }
    }

    /** Removes files whose time is over. @return how many, some hundred at a time */
    @OpenToAllStaff("called by the night, which sees nothing of them")
    public int removeOutdated() {
        List<ExportFile> outdated = exports.outdated(clock.instant().minus(KEPT));
        outdated.forEach(export -> {
            vault.remove(export.getStoredName());
            export.forget();
        });
        return outdated.size();
    }

    private long me() {
        return currentUser.actor().accountId();
    }
}
