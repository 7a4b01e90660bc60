package crm.system.intake;

import crm.system.intake.mapping.ColumnMapping;
import crm.system.schema.Versioned;
import crm.system.session.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One file on its way in. Its counters are moved by {@link ChunkWriter}, in the transaction of the rows. */
@Entity
@Table(name = "sys_import")
public class Import extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_import_seq")
    @SequenceGenerator(name = "sys_import_seq", sequenceName = "sys_import_seq", allocationSize = 50)
    private Long id;

    private String kind;
    private String source;

    @Embedded
    private UploadedFile file;

    private String mapping;

    @Embedded
    private ChosenMatching matching;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "trial_run_id")
    private Long trialRunId;

    @Column(name = "trial_accepted")
    private long trialAccepted;

    @Column(name = "trial_rejected")
    private long trialRejected;

    @Column(name = "job_run_id")
    private Long jobRunId;

    @Column(name = "next_row")
    private long nextRow;

    private long accepted;
    private long rejected;
    private boolean undone;

    @Column(name = "journal_forgotten")
    private boolean journalForgotten;

    protected Import() {} // for JPA

    Import(String kind, String source, UploadedFile file, Actor actor, Instant at) {
        this.kind = kind;
        this.source = source;
        this.file = file;
        mapping = "";
        accountId = actor.accountId();
        unitId = actor.unitId();
        uploadedAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public String getSource() {
        return source;
    }

    public UploadedFile getFile() {
        return file;
    }

    public ColumnMapping getMapping() {
        return ColumnMapping.unpack(mapping);
    }

    /** Null when nobody chose. */
    ChosenMatching getMatching() {
        return matching == null || matching.mode() == null ? null : matching;
    }

    public long getAccountId() {
        return accountId;
    }

    public long getUnitId() {
        return unitId;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    /** The run of the last dry run; null before. */
    public Long getTrialRunId() {
        return trialRunId;
    }

    public long getTrialAccepted() {
        return trialAccepted;
    }

    public long getTrialRejected() {
        return trialRejected;
    }

    /** The run that takes the rows in; null before it is ordered. */
    public Long getJobRunId() {
        return jobRunId;
    }

    /** Rows behind the checkpoint. */
    public long getNextRow() {
        return nextRow;
    }

    public long getAccepted() {
        return accepted;
    }

    public long getRejected() {
        return rejected;
    }

    /** Whether somebody asked for it to be undone. */
    public boolean isUndone() {
        return undone;
    }

    /** Whether what it wrote is forgotten, be it in part. */
    public boolean isJournalForgotten() {
        return journalForgotten;
    }

    public boolean isStarted() {
        return jobRunId != null;
    }

    void map(ColumnMapping to) {
        if (isStarted()) {
            throw new ImportAlreadyStarted(file.getName());
        }
        mapping = to.packed();
    }

    void match(ChosenMatching to) {
        if (isStarted()) {
            throw new ImportAlreadyStarted(file.getName());
        }
        matching = to;
    }

    void tryOut(long runId) {
        if (isStarted()) {
            throw new ImportAlreadyStarted(file.getName());
        }
        trialRunId = runId;
        trialAccepted = 0;
        trialRejected = 0;
    }

    void tried(long wouldBeAccepted, long wouldBeRejected) {
        trialAccepted = wouldBeAccepted;
        trialRejected = wouldBeRejected;
    }

    void start(long runId) {
        if (isStarted()) {
            throw new ImportAlreadyStarted(file.getName());
        }
        jobRunId = runId;
    }

    void forgetFile() {
        file.forget();
    }
}
