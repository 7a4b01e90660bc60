package crm.system.intake.drop;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.identity.account.StaffAccounts;
import crm.system.intake.DropImports;
import crm.system.intake.pgp.PgpOpening;
import crm.system.jobs.JobAccounts;
import crm.system.session.ActingAs;
import crm.system.session.Actor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Says what other systems may drop where, and shows what became of it. */
@Stateless
public class DropService {

    private static final int FILES_SHOWN = 20;

    @Inject
    private DropStore drops;

    @Inject
    private DropImports imports;

    @Inject
    private JobAccounts accounts;

    @Inject
    private StaffAccounts staff;

    @Inject
    private PgpOpening pgp;

    @Inject
    private AuditTrail audit;

    /** All folders, in the order of their names. */
    @RequiresPermissions(DropPermissions.MANAGE)
    public List<DropSource> all() {
        return drops.all();
    }

    @RequiresPermissions(DropPermissions.MANAGE)
    public DropSource byId(long dropId) {
        return drops.find(dropId).orElseThrow(() -> new RecordNotFound("drop", dropId));
    }

    /** What lay in each folder lately, the newest first, by the folder's id. */
    @RequiresPermissions(DropPermissions.MANAGE)
    public Map<Long, List<DropFile>> latest() {
        return drops.latest(FILES_SHOWN).stream().collect(Collectors.groupingBy(DropFile::getSourceId));
    }

    /** All kinds of record that can be imported; which of them, is a matter of the account. */
    @RequiresPermissions(DropPermissions.MANAGE)
    public List<String> kinds() {
        return imports.kinds();
    }

    /** Where the folders lie on the server; people who move files need to know. */
    @RequiresPermissions(DropPermissions.MANAGE)
    public String root() {
        return DropFolder.root().toAbsolutePath().normalize().toString();
    }

    /**
     * Has a folder watched from now on.
     *
     * @return its id
     * @throws FolderTaken when another source has it
     * @throws DropAccountUnfit when the account may not take such records in
     * @throws SignerUnfit when the key that has to sign is no partner's
     */
    @RequiresPermissions(DropPermissions.MANAGE)
    public long register(@Valid @NotNull DropDetails details) {
        refuseTaken(details, null);
        refuseForeignSigner(details);
        DropSource source = new DropSource(details, account(details));
        drops.add(source);
        audit.record(
                told(new DropDetails(), details).in(AuditFact.done("system:drop:register", "drop", source.getId())));
        return source.getId();
    }

    /**
     * Changes a folder, or stops the watching.
     *
     * @param version of the record that the form was made from
     */
    @RequiresPermissions(DropPermissions.MANAGE)
    public void change(long dropId, long version, @Valid @NotNull DropDetails details) {
        DropSource source = byId(dropId);
        if (source.getVersion() != version) {
            throw new RecordChangedMeanwhile("drop", source.getFolder());
        }
        refuseTaken(details, dropId);
        refuseForeignSigner(details);
        DropDetails before = source.details();
        source.take(details, isPutOut(source, details) ? source.getAccountId() : account(details));
        audit.record(told(before, details).in(AuditFact.done("system:drop:change", "drop", dropId)));
    }

    /** Watching can be stopped, whatever became of the account. */
    private static boolean isPutOut(DropSource source, DropDetails details) {
        return !details.isActive()
                && source.getAccountName().equals(details.getAccountName().strip());
    }

    private void refuseTaken(DropDetails details, Long own) {
        if (drops.isTaken(details.getFolder(), own)) {
            throw new FolderTaken(details.getFolder());
        }
    }

    private void refuseForeignSigner(DropDetails details) {
        if (details.getSignerKeyId() != null && !pgp.isPartner(details.getSignerKeyId())) {
            throw new SignerUnfit();
        }
    }

    private long account(DropDetails details) {
        String name = details.getAccountName().strip();
        Actor actor = staff.byName(name).flatMap(accounts::byId).orElseThrow(() -> new DropAccountUnfit(name));
        try {
            if (!ActingAs.call(actor, () -> imports.permits(details.getKind()))) {
                throw new DropAccountUnfit(name);
            }
        } catch (RuntimeException told) {
            throw told;
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
        return actor.accountId();
    }

    private static AuditValues told(DropDetails before, DropDetails after) {
        return new AuditValues()
                .field("folder", before.getFolder(), after.getFolder())
                .field("kind", before.getKind(), after.getKind())
                .field("source", before.getSource(), after.getSource())
                .field("account", before.getAccountName(), after.getAccountName())
                .field("startsItself", before.isStartsItself(), after.isStartsItself())
                .field("signer", before.getSignerKeyId(), after.getSignerKeyId())
                .field("active", before.isActive(), after.isActive());
    }
}
