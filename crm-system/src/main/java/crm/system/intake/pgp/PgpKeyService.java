package crm.system.intake.pgp;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Manages the keys by which partners' files are opened and checked. */
@Stateless
public class PgpKeyService {

    private static final int LONGEST_KEY = 64 * 1024;

    @Inject
    private PgpKeyStore keys;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Our own and those of partners, in the order of their names. */
    @RequiresPermissions(PgpPermissions.MANAGE)
    public List<PgpKeyRow> all() {
        return keys.all();
    }

    /** Makes a pair of our own; partners encrypt for its public part. */
    @RequiresPermissions(PgpPermissions.MANAGE)
    public void make(@NotBlank @Size(max = 80) String name) {
        add(name, Keys.make(name.strip(), clock.instant()));
    }

    /**
     * Takes a partner's public key.
     *
     * @param pasted armoured
     * @throws KeyUnfit when it is no key, no longer holds, or is known
     */
    @RequiresPermissions(PgpPermissions.MANAGE)
    public void register(@NotBlank @Size(max = 80) String name, @NotBlank @Size(max = LONGEST_KEY) String pasted) {
        add(name, Keys.read(pasted, clock.instant()));
    }

    private void add(String name, KeyText text) {
        if (keys.isKnown(text.fingerprint())) {
            throw new KeyUnfit("keyKnown", text.fingerprint());
        }
        PgpKey key = new PgpKey(
                name.strip(), text, clock.instant(), currentUser.actor().personName());
        keys.add(key);
        audit.record(new AuditValues()
                .field("fingerprint", null, text.fingerprint())
                .in(AuditFact.done("system:pgp-key:register", "pgp-key", key.getId())));
    }

    /**
     * Removes a key: files for it can be opened no more, its signatures count no more.
     *
     * @throws KeyUnfit while a drop folder demands its signature
     */
    @RequiresPermissions(PgpPermissions.MANAGE)
    public void remove(long pgpKeyId) {
        PgpKey key = keys.find(pgpKeyId).orElseThrow(() -> new RecordNotFound("pgp-key", pgpKeyId));
        if (keys.isNeeded(pgpKeyId)) {
            throw new KeyUnfit("keyNeeded", key.getName());
        }
        keys.remove(key);
        audit.record(new AuditValues()
                .field("fingerprint", key.getFingerprint(), null)
                .in(AuditFact.done("system:pgp-key:remove", "pgp-key", pgpKeyId)));
    }
}
