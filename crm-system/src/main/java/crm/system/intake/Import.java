package crm.system.intake;

import crm.system.intake.file.FileFormat;
import crm.system.intake.file.FileShape;
import crm.system.intake.file.StoredFile;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.schema.Versioned;
import crm.system.session.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One file on its way in. Its counters are moved by {@link ChunkWriter}, in the transaction of the rows. */
@Entity
@Table(name = "sys_import")
public class Import extends Versioned {

    private static final String BETWEEN_NAMES = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_import_seq")
    @SequenceGenerator(name = "sys_import_seq", sequenceName = "sys_import_seq", allocationSize = 50)
    private Long id;

    private String kind;
    private String source;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "stored_name")
    private String storedName;

    @Column(name = "file_bytes")
    private long fileBytes;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private String charset;
    private boolean bom;
    private String separator;

    @Column(name = "quote_sign")
    private String quoteSign;

    @Column(name = "line_end")
    private String lineEnd;

    private String header;

    @Column(name = "row_count")
    private long rowCount;

    private String mapping;

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

    private String claim;

    @Column(name = "next_row")
    private long nextRow;

    private long accepted;
    private long rejected;

    protected Import() {} // for JPA

    Import(String kind, String source, String fileName, StoredFile file, FileShape shape, Actor actor, Instant at) {
        this.kind = kind;
        this.source = source;
        this.fileName = fileName;
        storedName = file.name();
        fileBytes = file.bytes();
        sha256 = file.sha256();
        format = shape.format();
        charset = shape.charset();
        bom = shape.bom();
        separator = String.valueOf(shape.separator());
        quoteSign = String.valueOf(shape.quote());
        lineEnd = shape.lineEnd();
        header = String.join(BETWEEN_NAMES, shape.header());
        rowCount = shape.rows();
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

    public String getFileName() {
        return fileName;
    }

    String getStoredName() {
        return storedName;
    }

    public long getFileBytes() {
        return fileBytes;
    }

    String getSha256() {
        return sha256;
    }

    public FileShape getShape() {
        return new FileShape(
                format, charset, bom, separator.charAt(0), quoteSign.charAt(0), lineEnd, getHeader(), rowCount);
    }

    /** Names of the columns. */
    public List<String> getHeader() {
        return List.of(header.split(BETWEEN_NAMES, -1));
    }

    String getPackedHeader() {
        return header;
    }

    public ColumnMapping getMapping() {
        return ColumnMapping.unpack(mapping);
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

    public boolean isStarted() {
        return jobRunId != null;
    }

    /** Whether the file itself is still kept. */
    public boolean isKept() {
        return storedName != null;
    }

    void map(ColumnMapping to) {
        if (isStarted()) {
            throw new ImportAlreadyStarted(fileName);
        }
        mapping = to.packed();
    }

    void tryOut(long runId) {
        if (isStarted()) {
            throw new ImportAlreadyStarted(fileName);
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
            throw new ImportAlreadyStarted(fileName);
        }
        jobRunId = runId;
    }

    void forgetFile() {
        storedName = null;
    }
}
