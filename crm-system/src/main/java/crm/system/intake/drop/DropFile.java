package crm.system.intake.drop;

import crm.system.notice.Wording;
import crm.system.schema.Versioned;
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

/** A file that lay in a drop folder, and what became of it. */
@Entity
@Table(name = "sys_drop_file")
public class DropFile extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_drop_file_seq")
    @SequenceGenerator(name = "sys_drop_file_seq", sequenceName = "sys_drop_file_seq", allocationSize = 50)
    private Long id;

    @Column(name = "source_id", nullable = false)
    private long sourceId;

    @Column(name = "file_name", nullable = false)
    private String name;

    @Column(name = "bytes", nullable = false)
    private long bytes;

    @Column(name = "modified_at", nullable = false)
    private Instant modifiedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DropState state;

    @Column(name = "reason_key")
    private String reasonKey;

    @Column(name = "reason_values")
    private String reasonValues;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "stays", nullable = false)
    private boolean stays;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    protected DropFile() {} // for JPA

    DropFile(long sourceId, LyingFile lies, Instant at) {
        this.sourceId = sourceId;
        name = lies.keptName();
        state = DropState.SEEN;
        seenAt = at;
        look(lies);
    }

    final void look(LyingFile lies) {
        bytes = lies.bytes();
        modifiedAt = lies.modifiedAt();
    }

    boolean isStill(LyingFile lies) {
        return bytes == lies.bytes() && modifiedAt.equals(lies.modifiedAt());
    }

    void become(DropState next, Wording why) {
        state = next;
        reasonKey = why == null ? null : why.key();
        reasonValues = why == null ? null : why.packedValues();
    }

    /** It was looked through but could not be put away: it is not looked through again as long as it stays so. */
    void stay() {
        stays = true;
    }

    /** Somebody took it away, or put another in its place. */
    void leave() {
        stays = false;
    }

    boolean isStaying(LyingFile lies) {
        return stays && isStill(lies);
    }

    void takenAs(long id) {
        importId = id;
    }

    public Long getId() {
        return id;
    }

    public long getSourceId() {
        return sourceId;
    }

    public String getName() {
        return name;
    }

    public long getBytes() {
        return bytes;
    }

    public DropState getState() {
        return state;
    }

    /** Why it is so; null when the state says it all. */
    public Wording getReason() {
        return reasonKey == null ? null : Wording.unpack(reasonKey, reasonValues);
    }

    /** The import it became; null while it did not. */
    public Long getImportId() {
        return importId;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
