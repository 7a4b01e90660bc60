package crm.system.intake;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordNotFound;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.intake.mapping.ImportField;
import crm.system.intake.mapping.MappingSuggestion;
import crm.system.jobs.JobOrder;
import crm.system.jobs.JobRun;
import crm.system.jobs.JobService;
import crm.system.notice.Wording;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Maps, tries, runs and watches imports. Files come in by {@link UploadService}. */
@Stateless
public class ImportService {

    /** Where an import is shown; also the link in its notification. */
    private static final String PAGE = "/system/import.xhtml?id=";

    private static final int REJECTS_AT_ONCE = 500;

    @Inject
    private ImportStore imports;

    @Inject
    private Importers importers;

    @Inject
    private JobService jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The kinds of record the acting person may import. */
    @RequiresPermissions(ImportPermissions.RUN)
    public List<String> kinds() {
        return importers.permittedKinds();
    }

    /** The imports one may see, the newest first. */
    @RequiresPermissions(ImportPermissions.RUN)
    public List<ImportRow> find(Slice slice) {
        return imports.find(importers.permittedKinds(), slice);
    }

    @RequiresPermissions(ImportPermissions.RUN)
    public long count() {
        return imports.count(importers.permittedKinds());
    }

    @RequiresPermissions(ImportPermissions.RUN)
    public ImportStatus byId(long id) {
        Import work = visible(id);
        JobRun trial = run(work.getTrialRunId());
        JobRun run = run(work.getJobRunId());
        // Once more after its runs: one that has ended meanwhile has written its counts before it ended.
        imports.readAnew(work);
        return new ImportStatus(work, trial, run, imports.sameFile(work).orElse(null));
    }

    private JobRun run(Long runId) {
        return runId == null ? null : jobs.ofSeenWork(runId);
    }

    /** What a row of this import's kind can fill. */
    @RequiresPermissions(ImportPermissions.RUN)
    public List<ImportField> fields(long id) {
        return importers.permitted(visible(id).getKind()).fields();
    }

    /** The mapping decided on, else that of the source's last file with the same header, else a guess. */
    @RequiresPermissions(ImportPermissions.RUN)
    public ColumnMapping mapping(long id) {
        Import work = visible(id);
        if (!work.getMapping().sources().isEmpty()) {
            return work.getMapping();
        }
        return imports.mappingFor(work)
                .filter(kept -> kept.fits(work))
                .map(StoredMapping::mapping)
                .orElseGet(() -> MappingSuggestion.of(
                        importers.permitted(work.getKind()).fields(),
                        work.getFile().getHeader()));
    }

    /** Decides which column fills which field. @throws MappingIncomplete when a required field gets nothing */
    @RequiresPermissions(ImportPermissions.RUN)
    public void map(long id, ColumnMapping mapping) {
        Import work = visible(id);
        for (ImportField field : importers.permitted(work.getKind()).fields()) {
            if (field.required() && !mapping.fills(field.key())) {
                throw new MappingIncomplete(field.label());
            }
        }
        work.map(mapping);
        imports.keepMapping(work, clock.instant());
    }

    /** Orders a dry run. */
    @RequiresPermissions(ImportPermissions.RUN)
    public void tryOut(long id) {
        Import work = visible(id);
        importers.permitted(work.getKind());
        work.tryOut(order(TrialJob.NAME, "system.import.trialTitle", work));
    }

    /** Orders the run that takes the rows in. */
    @RequiresPermissions(ImportPermissions.RUN)
    public void start(long id) {
        Import work = visible(id);
        importers.permitted(work.getKind());
        work.start(order(ImportJob.NAME, "system.import.title", work));
        audit.record(AuditFact.done("system:import:start", "import", id));
    }

    private long order(String job, String title, Import work) {
        return jobs.start(new JobOrder(
                job, work.getId().toString(), Wording.of(title, work.getFile().getName()), PAGE + work.getId()));
    }

    @RequiresPermissions(ImportPermissions.RUN)
    public void pause(long id) {
        jobs.pause(started(id));
    }

    @RequiresPermissions(ImportPermissions.RUN)
    public void resume(long id) {
        long run = started(id);
        if (visible(id).isUndone()) {
            throw new ImportAlreadyStarted(visible(id).getFile().getName());
        }
        jobs.resume(run);
    }

    @RequiresPermissions(ImportPermissions.RUN)
    public void cancel(long id) {
        jobs.cancel(started(id));
    }

    /** The first rejected rows, of the run or of the dry run. */
    @RequiresPermissions(ImportPermissions.RUN)
    public List<ImportReject> rejects(long id, boolean trial, int most) {
        visible(id);
        return imports.rejects(id, trial, 0, most);
    }

    /** Writes all rejected rows as a file; the words are put into the reader's language by the caller. */
    @RequiresPermissions(ImportPermissions.RUN)
    public void writeRejects(long id, boolean trial, Function<Wording, String> words, Writer target) {
        Import work = visible(id);
        RejectFile file = new RejectFile(target, words, work.getFile().getHeader());
        long after = 0;
        List<ImportReject> part = imports.rejects(id, trial, after, REJECTS_AT_ONCE);
        while (!part.isEmpty()) {
            part.forEach(file::add);
            after = part.get(part.size() - 1).getId();
            part = imports.rejects(id, trial, after, REJECTS_AT_ONCE);
        }
        file.finish();
        audit.record(AuditFact.done("system:import:rejects", "import", id));
    }

    private long started(long id) {
        Import work = visible(id);
        if (work.getJobRunId() == null) {
            throw new RecordNotFound("job", id);
        }
        return work.getJobRunId();
    }

    private Import visible(long id) {
        return imports.byId(id, importers.permittedKinds());
    }
}
