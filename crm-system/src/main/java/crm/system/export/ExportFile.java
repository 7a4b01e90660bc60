package crm.system.export;

import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A list that somebody takes out, from the order to the removal of its file. */
@Entity
@Table(name = "sys_export")
public class ExportFile extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_export_seq")
    @SequenceGenerator(name = "sys_export_seq", sequenceName = "sys_export_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "list", nullable = false)
    private String list;

    @Convert(converter = EncryptedText.class)
    @Column(name = "filter", nullable = false)
    private String filter;

    @Column(name = "format", nullable = false)
    private String format;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "stored_name")
    private String storedName;

    @Column(name = "row_count", nullable = false)
    private long rows;

    @Column(name = "ordered_at", nullable = false)
    private Instant orderedAt;

    protected ExportFile() {} // for JPA

    ExportFile(long accountId, ExportOrder order, Instant at) {
        this.accountId = accountId;
        list = order.list();
        filter = order.filter();
        format = order.format();
        language = order.language();
        orderedAt = at;
    }

    public ExportOrder order() {
        return new ExportOrder(list, filter, format, language);
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public long getRows() {
        return rows;
    }

    /** The vault's name for the file; null before it is written and after it was removed. */
    public String getStoredName() {
        return storedName;
    }

    /** @return the file it had before, when work was begun twice; else null */
    String holds(String stored, long count) {
        String before = storedName;
        storedName = stored;
        rows = count;
        return before;
    }

    void forget() {
        storedName = null;
    }
}
