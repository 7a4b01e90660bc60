package crm.system.keys;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.crypto.FieldKeys;
import crm.system.jobs.JobOrder;
import crm.system.jobs.JobService;
import crm.system.notice.Wording;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows how the keys stand and has them rotated. */
@Stateless
public class KeyService {

    @Inject
    private EncryptedTableStore tables;

    @Inject
    private RotationKeeper rotation;

    @Inject
    private JobService jobs;

    @Inject
    private AuditTrail audit;

    @RequiresPermissions(KeyPermissions.READ)
    public KeyState state() {
        FieldKeys keys = new FieldKeys();
        List<String> columns = tables.all().stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column))
                .toList();
        try {
            return new KeyState(
                    keys.isWrapped(),
                    Integer.toHexString(keys.current()),
                    keys.inUse(),
                    keys.retired(),
                    columns,
                    rotation.find().orElse(null));
        } catch (SQLException broken) {
            throw new IllegalStateException("the rotation's state cannot be read", broken);
        }
    }

    /**
     * Makes a new key and has everything encrypted with it in the background; one that was begun and stopped goes on
     * with its own key. @return the job's run
     */
    @RequiresPermissions(KeyPermissions.ROTATE)
    public long rotate() {
        try {
            boolean unfinished = new FieldKeys().inUse() > 1 && rotation.find().isPresent();
            new FieldKeys().begin();
            if (!unfinished) {
                rotation.begin();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("the rotation cannot begin", broken);
        }
        audit.record(AuditFact.done(KeyPermissions.ROTATE, "key", "begun"));
        return jobs.start(new JobOrder(RotationJob.NAME, null, Wording.of(RotationJob.NAME), "/system/keys.xhtml"));
    }
}
