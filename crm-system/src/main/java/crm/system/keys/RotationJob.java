package crm.system.keys;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.crypto.FieldKeys;
import crm.system.jobs.BackgroundJob;
import crm.system.jobs.JobResult;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Encrypts all marked columns with the current key and then switches the old one off. */
@Dependent
class RotationJob implements BackgroundJob {

    static final String NAME = "system.keys.rotation";

    private static final int AT_ONCE = 500;

    /** Every node has read the key file again by then, and transactions begun with the old key are over. */
    private static final int SECONDS_TO_SPREAD = 3;

    @Inject
    private EncryptedTableStore tables;

    @Inject
    private RotationKeeper rotation;

    @Inject
    private AuditTrail audit;

    private long looked;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult run(RunningJob running) throws SQLException, InterruptedException {
        TimeUnit.SECONDS.sleep(SECONDS_TO_SPREAD);
        Rotation before = rotation.find().orElseThrow();
        long changed = pass(before.table(), before.lastRow(), running);
        // Once more from the beginning, until nothing is left that somebody wrote with the old key in the meantime.
        while (changed > 0 || before.table() != null) {
            changed = pass(null, 0, running);
            before = new Rotation(null, 0, 0, before.startedAt(), null);
        }
        new FieldKeys().retireOld();
        rotation.finish();
        long all = rotation.find().orElseThrow().changed();
        audit.record(AuditFact.done(KeyPermissions.ROTATE, "key", "finished"));
        return new JobResult(Wording.of("system.keys.rotated", all), "/system/keys.xhtml");
    }

    private long pass(String fromTable, long fromRow, RunningJob running) throws SQLException {
        long changed = 0;
        List<EncryptedTable> all = tables.all();
        for (EncryptedTable table : all) {
            if (fromTable != null && table.name().compareTo(fromTable) < 0) {
                continue;
            }
            long last = table.name().equals(fromTable) ? fromRow : Long.MIN_VALUE;
            Recryption.Part part;
            do {
                part = rotation.step(table, last, AT_ONCE);
                last = part.last();
                changed += part.changed();
                looked += part.rows();
                running.done(looked);
            } while (part.rows() == AT_ONCE);
        }
        return changed;
    }
}
