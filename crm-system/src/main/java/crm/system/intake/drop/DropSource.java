package crm.system.intake.drop;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A folder into which another system puts files of one kind. */
@Entity
@Table(name = "sys_drop_source")
public class DropSource extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_drop_source_seq")
    @SequenceGenerator(name = "sys_drop_source_seq", sequenceName = "sys_drop_source_seq", allocationSize = 50)
    private Long id;

    @Column(name = "folder", nullable = false)
    private String folder;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "account_name", nullable = false)
    private String accountName;

    @Column(name = "starts_itself", nullable = false)
    private boolean startsItself;

    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "signer_key_id")
    private Long signerKeyId;

    @Column(name = "problem")
    private String problem;

    protected DropSource() {} // for JPA

    DropSource(DropDetails details, long accountId) {
        take(details, accountId);
    }

    final void take(DropDetails details, long account) {
        folder = details.getFolder();
        kind = details.getKind();
        source = details.getSource().strip();
        accountId = account;
        accountName = details.getAccountName().strip();
        startsItself = details.isStartsItself();
        active = details.isActive();
        signerKeyId = details.getSignerKeyId();
        problem = null;
    }

    void meet(String what) {
        problem = what;
    }

    /** As a form fills it in. */
    public DropDetails details() {
        DropDetails details = new DropDetails();
        details.setFolder(folder);
        details.setKind(kind);
        details.setSource(source);
        details.setAccountName(accountName);
        details.setStartsItself(startsItself);
        details.setActive(active);
        details.setSignerKeyId(signerKeyId);
        return details;
    }

    public Long getId() {
        return id;
    }

    /** Its name below the root. */
    public String getFolder() {
        return folder;
    }

    public String getKind() {
        return kind;
    }

    public String getSource() {
        return source;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getAccountName() {
        return accountName;
    }

    public boolean isStartsItself() {
        return startsItself;
    }

    public boolean isActive() {
        return active;
    }

    /** The key whose signature every file must bear; null for none. */
    public Long getSignerKeyId() {
        return signerKeyId;
    }

    /** Message key of what stands against looking into it; null while nothing does. */
    public String getProblem() {
        return problem;
    }
}
