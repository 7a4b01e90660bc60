package crm.system.intake.undo;

import crm.system.crypto.EncryptedText;
import crm.system.intake.journal.JournalReader;
import crm.system.schema.Versioned;
import crm.system.session.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The undoing of an import. Its checkpoint and counters are moved by {@link UndoWriter}. */
@Entity
@Table(name = "sys_import_undo")
public class ImportUndo extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_import_undo_seq")
    @SequenceGenerator(name = "sys_import_undo_seq", sequenceName = "sys_import_undo_seq", allocationSize = 50)
    private Long id;

    @Column(name = "import_id", nullable = false)
    private long importId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "person_name", nullable = false)
    private String personName;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "job_run_id", nullable = false)
    private long jobRunId;

    @Column(name = "next_entry", nullable = false)
    private long nextEntry;

    @Column(name = "next_record", nullable = false)
    private long nextRecord;

    @Column(name = "total", nullable = false)
    private long total;

    @Column(name = "undone", nullable = false)
    private long undone;

    @Column(name = "kept", nullable = false)
    private long kept;

    protected ImportUndo() {} // for JPA

    ImportUndo(long importId, long total) {
        this.importId = importId;
        this.total = total;
        nextEntry = JournalReader.Place.END.entry();
        nextRecord = JournalReader.Place.END.record();
    }

    /** Asked for, or asked for again after it was stopped. */
    void ask(String why, Actor actor, long runId, Instant at) {
        reason = why;
        accountId = actor.accountId();
        personName = actor.personName();
        jobRunId = runId;
        askedAt = at;
    }

    public Long getId() {
        return id;
    }

    public long getImportId() {
        return importId;
    }

    public String getReason() {
        return reason;
    }

    public long getAccountId() {
        return accountId;
    }

    /** Who asked for it last. */
    public String getPersonName() {
        return personName;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public long getJobRunId() {
        return jobRunId;
    }

    /** How many records the import wrote. */
    public long getTotal() {
        return total;
    }

    public long getUndone() {
        return undone;
    }

    /** How many stay, because somebody worked with them since. */
    public long getKept() {
        return kept;
    }
}
