package crm.system.intake;

import crm.system.intake.file.FileFormat;
import crm.system.intake.file.FileShape;
import crm.system.intake.file.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;

/** The file of an import: what it is called, where it is kept, and what it was recognised as. */
@Embeddable
public class UploadedFile implements Serializable {

    private static final String BETWEEN_NAMES = "\u001f";

    @Column(name = "file_name")
    private String name;

    @Column(name = "stored_name")
    private String storedName;

    @Column(name = "file_bytes")
    private long bytes;

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private FileFormat format;

    @Column(name = "charset")
    private String charset;

    @Column(name = "bom")
    private boolean bom;

    @Column(name = "separator")
    private String separator;

    @Column(name = "quote_sign")
    private String quoteSign;

    @Column(name = "line_end")
    private String lineEnd;

    @Column(name = "header")
    private String header;

    @Column(name = "row_count")
    private long rows;

    protected UploadedFile() {} // for JPA

    UploadedFile(String name, StoredFile file, FileShape shape) {
        this.name = name;
        storedName = file.name();
        bytes = file.bytes();
        sha256 = file.sha256();
        format = shape.format();
        charset = shape.charset();
        bom = shape.bom();
        separator = String.valueOf(shape.separator());
        quoteSign = String.valueOf(shape.quote());
        lineEnd = shape.lineEnd();
        header = String.join(BETWEEN_NAMES, shape.header());
        rows = shape.rows();
    }

    public String getName() {
        return name;
    }

    /** The vault's name for it; null when it was removed by rule. */
    String getStoredName() {
        return storedName;
    }

    public long getBytes() {
        return bytes;
    }

    String getSha256() {
        return sha256;
    }

    public FileShape getShape() {
        return new FileShape(
                format, charset, bom, separator.charAt(0), quoteSign.charAt(0), lineEnd, getHeader(), rows);
    }

    /** Names of the columns. */
    public List<String> getHeader() {
        return List.of(header.split(BETWEEN_NAMES, -1));
    }

    String getPackedHeader() {
        return header;
    }

    public long getRows() {
        return rows;
    }

    /** Whether the file itself is still kept. */
    public boolean isKept() {
        return storedName != null;
    }

    void forget() {
        storedName = null;
    }
}
