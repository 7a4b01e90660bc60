package crm.system.identity.password;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordChangedMeanwhile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads and writes one's own hash in short transactions; none is open while another is computed. */
@Dependent
class PasswordStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager accounts;

    @Inject
    private AuditTrail audit;

    @Transactional(Transactional.TxType.REQUIRED)
    Optional<String> hashOf(long accountId) {
        return accounts.createQuery("select a.passwordHash from Account a where a.id = :id", String.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Changes the password together with its audit entry, unless somebody else changed it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void change(long accountId, String oldHash, String newHash) {
        int changed = accounts.createQuery("update Account a set a.passwordHash = :fresh, a.mustChange = :off"
                        + " where a.id = :id and a.passwordHash = :stale")
                .setParameter("fresh", newHash)
                .setParameter("off", false)
                .setParameter("id", accountId)
                .setParameter("stale", oldHash)
                .executeUpdate();
        if (changed == 0) {
            throw new RecordChangedMeanwhile("account", accountId);
        }
        audit.record(AuditFact.done("system:password:change", "account", accountId));
    }
}
