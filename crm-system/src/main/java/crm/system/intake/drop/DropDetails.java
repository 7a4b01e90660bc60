package crm.system.intake.drop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What an administrator fills in about a drop folder. */
public class DropDetails implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One plain name: it can neither leave the root nor hide. */
    @NotBlank
    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}", message = "{system.drop.folder.form}")
    private String folder;

    @NotBlank
    private String kind;

    @NotBlank
    @Size(max = 80)
    private String source;

    @NotBlank
    @Size(max = 60)
    private String accountName;

    private boolean startsItself;
    private boolean active = true;
    private Long signerKeyId;

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** The staff account in whose name files are taken in. */
    public String getAccountName() {
        return accountName;
    }

    public void setAccountName(String accountName) {
        this.accountName = accountName;
    }

    /** Whether a clean dry run is followed by the import without a person. */
    public boolean isStartsItself() {
        return startsItself;
    }

    public void setStartsItself(boolean startsItself) {
        this.startsItself = startsItself;
    }

    /** The key whose signature every file must bear; null for none. */
    public Long getSignerKeyId() {
        return signerKeyId;
    }

    public void setSignerKeyId(Long signerKeyId) {
        this.signerKeyId = signerKeyId;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
