package crm.system.intake.undo;

import crm.system.notice.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A record that an undo left as it was; written in bulk by {@link UndoWriter}. */
@Entity
@Table(name = "sys_import_kept")
public class NotUndone {

    @Id
    private Long id;

    @Column(name = "import_id", nullable = false)
    private long importId;

    @Column(name = "record_id", nullable = false)
    private long recordId;

    @Column(name = "record_name", nullable = false)
    private String recordName;

    @Column(name = "reason_key", nullable = false)
    private String reasonKey;

    @Column(name = "reason_values", nullable = false)
    private String reasonValues;

    protected NotUndone() {} // for JPA

    public Long getId() {
        return id;
    }

    public long getImportId() {
        return importId;
    }

    public long getRecordId() {
        return recordId;
    }

    /** By which people know it, e.g. a customer number. */
    public String getRecordName() {
        return recordName;
    }

    public Wording getReason() {
        return Wording.unpack(reasonKey, reasonValues);
    }
}
