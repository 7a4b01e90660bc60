package crm.system.intake;

import crm.system.intake.file.FileInspector;
import crm.system.intake.file.FileLimits;
import crm.system.intake.file.FileVault;
import crm.system.intake.file.RowSource;
import crm.system.intake.file.SourceRow;
import crm.system.intake.file.UnreadableFile;
import crm.system.intake.journal.ImportJournal;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.intake.mapping.FieldSource;
import crm.system.intake.mapping.RowProblem;
import crm.system.intake.mapping.ValueReader;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import crm.system.presence.Courtesy;
import crm.system.presence.Turns;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Reads a file from its checkpoint on and has its rows taken in, chunk by chunk. */
@Dependent
class ImportRunner {

    /** More problems than anybody reads are not kept of a dry run. */
    private static final int TRIAL_PROBLEMS_KEPT = 200;

    @Inject
    private ImportStore imports;

    @Inject
    private Importers importers;

    @Inject
    private ChunkWriter chunks;

    @Inject
    private FileInspector files;

    @Inject
    private FileVault vault;

    @Inject
    private IntakeSettings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Courtesy courtesy;

    @Inject
    private Clock clock;

    /** Takes the rows in that are not yet, as a run. @return the import as it stands at the end */
    Import run(long importId, RunningJob running) throws IOException {
        Import work = imports.forRun(importId);
        RunInput input = input(work, running.claim(), new ImportJournal());
        long next = chunks.claim(importId, running.claim())
                .orElseThrow(() -> new ImportAlreadyStarted(work.getFile().getName()));
        running.total(work.getFile().getShape().rows());
        try (RowSource rows = open(work)) {
            skip(rows, next);
            Turns turns = courtesy.turns(running);
            while (rows.hasNext()) {
                turns.next(next);
                vault.refuseFull();
                Chunk chunk = read(rows, next, settings.chunkRows());
                take(input, chunk);
                next = chunk.to();
            }
        }
        running.done(next);
        return imports.forRun(importId);
    }

    /** Only says what would come of it. */
    Import tryOut(long importId, RunningJob running) throws IOException {
        Import work = imports.forRun(importId);
        imports.removeTrialRejects(importId);
        RunInput input = input(work, running.claim(), ImportJournal.ofTrial());
        running.total(work.getFile().getShape().rows());
        long next = 0;
        long rejected = 0;
        try (RowSource rows = open(work)) {
            Turns turns = courtesy.turns(running);
            while (rows.hasNext()) {
                turns.next(next);
                Chunk chunk = read(rows, next, settings.chunkRows());
                rejected += chunks.tryOut(input, chunk, rejected < TRIAL_PROBLEMS_KEPT);
                next = chunk.to();
            }
        }
        imports.tried(importId, next - rejected, rejected);
        running.done(next);
        return imports.forRun(importId);
    }

    private RunInput input(Import work, String claim, ImportJournal journal) {
        RowImporter importer = importers.permitted(work.getKind());
        ColumnMapping mapping = work.getMapping();
        List<String> header = work.getFile().getHeader();
        ImportOrder order = new ImportOrder(
                work.getId(),
                work.getSource(),
                currentUser.actor(),
                currentUser.scope(),
                clock.instant(),
                MatchingChoice.of(importer, work.getMatching()),
                mapping,
                journal);
        return new RunInput(
                work.getId(),
                claim,
                new ValueReader(importer.fields(), mapping, header),
                chunks.open(importer, order),
                journal,
                field -> columnName(mapping.of(field), header));
    }

    private static String columnName(FieldSource source, List<String> header) {
        return source.column() == null || source.column() >= header.size() ? null : header.get(source.column());
    }

    private RowSource open(Import work) {
        if (!work.getFile().isKept()) {
            throw new UnreadableFile("gone");
        }
        FileLimits limits = settings.limits();
        return files.open(work.getFile().getStoredName(), work.getFile().getShape(), limits);
    }

    private static void skip(RowSource rows, long count) {
        for (long row = 0; row < count && rows.hasNext(); row++) {
            rows.next();
        }
    }

    private static Chunk read(RowSource rows, long from, int most) {
        List<SourceRow> chunk = new ArrayList<>(most);
        while (chunk.size() < most && rows.hasNext()) {
            chunk.add(rows.next());
        }
        return new Chunk(from, chunk);
    }

    private void take(RunInput input, Chunk chunk) {
        try {
            chunks.write(input, chunk);
        } catch (RuntimeException failed) {
            if (ChunkFault.ofRow(failed).isEmpty()) {
                throw failed;
            }
            takeSingly(input, chunk);
        }
    }

    private void takeSingly(RunInput input, Chunk chunk) {
        long next = chunk.from();
        for (SourceRow row : chunk.rows()) {
            Chunk single = new Chunk(next, List.of(row));
            try {
                chunks.write(input, single);
            } catch (RuntimeException failed) {
                Wording reason = ChunkFault.ofRow(failed).orElseThrow(() -> failed);
                chunks.reject(input, single, new RowProblem(null, null, reason));
            }
            next++;
        }
    }
}
