package crm.system.audit;

import crm.system.crypto.KeyedMark;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes the audit trail. */
@Dependent
public class AuditTrail {

    @PersistenceContext(unitName = "crm")
    private EntityManager entries;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Adds an entry to the running transaction: it stays or goes with the change it tells of. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void record(AuditFact fact) {
        add(fact);
    }

    /** Adds an entry that stays even when the running transaction is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(AuditFact fact) {
        add(fact);
    }

    private void add(AuditFact fact) {
        AuditEntry entry = new AuditEntry(clock.instant(), currentUser.find().orElse(null), fact);
        entries.persist(entry);
        entry.mark(new KeyedMark());
    }
}
