package crm.system.intake.journal;

import crm.system.crypto.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One line of an import's journal; written and read in bulk, known here so that its keys are rotated with all others. */
@Entity
@Table(name = "sys_import_written")
public class JournalEntry {

    @Id
    private Long id;

    @Column(name = "import_id", nullable = false)
    private long importId;

    @Column(name = "first_id", nullable = false)
    private long firstId;

    @Column(name = "last_id", nullable = false)
    private long lastId;

    @Column(name = "version_after")
    private Long versionAfter;

    @Convert(converter = EncryptedText.class)
    @Column(name = "before_image")
    private String beforeImage;

    protected JournalEntry() {} // for JPA

    public Long getId() {
        return id;
    }

    public long getImportId() {
        return importId;
    }

    public long getFirstId() {
        return firstId;
    }

    public long getLastId() {
        return lastId;
    }

    public Long getVersionAfter() {
        return versionAfter;
    }

    public String getBeforeImage() {
        return beforeImage;
    }
}
