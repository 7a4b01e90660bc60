package crm.system.intake;

import crm.system.crypto.EncryptedText;
import crm.system.notice.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Why one row was rejected; written in bulk by {@link ChunkWriter}. */
@Entity
@Table(name = "sys_import_reject")
public class ImportReject {

    @Id
    private Long id;

    @Column(name = "import_id")
    private long importId;

    private boolean trial;

    @Column(name = "row_number")
    private long rowNumber;

    private long line;

    @Column(name = "column_name")
    private String columnName;

    private String field;

    @Column(name = "reason_key")
    private String reasonKey;

    @Column(name = "reason_values")
    private String reasonValues;

    @Convert(converter = EncryptedText.class)
    private String raw;

    protected ImportReject() {} // for JPA

    public Long getId() {
        return id;
    }

    public long getImportId() {
        return importId;
    }

    public boolean isTrial() {
        return trial;
    }

    public long getRowNumber() {
        return rowNumber;
    }

    /** The line of the file on which the row starts. */
    public long getLine() {
        return line;
    }

    /** The column's name in the file; null when it is about the row as a whole. */
    public String getColumnName() {
        return columnName;
    }

    public String getField() {
        return field;
    }

    public Wording getReason() {
        return Wording.unpack(reasonKey, reasonValues);
    }

    /** The row as it stood in the file, values separated by U+001F. */
    public String getRaw() {
        return raw;
    }
}
