package crm.system.jobs;

import crm.system.session.Actor;
import crm.system.session.Portal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds the account in whose name work is done. */
@Dependent
class JobAccountStore {

    /** Stands where a request's address would: nobody sat before a screen. */
    static final String ADDRESS = "job";

    /** The system's own name in the audit trail; no account can be given it, nor any other with a star in it. */
    static final String SYSTEM = "*system*";

    /** What records show for who did it, in whichever language. */
    private static final String SHOWN = "CRM";

    @PersistenceContext(unitName = "crm")
    private EntityManager accounts;

    /** The account as it is now; empty when it was closed or removed since. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<Actor> byId(long accountId) {
        List<?> found = accounts.createNativeQuery(
                        "SELECT a.name, a.portal, e.id, e.name AS person, e.unit_id FROM sys_account a"
                                + " LEFT JOIN sys_employee e ON e.id = a.employee_id WHERE a.id = ? AND a.closed = 0")
                .setParameter(1, accountId)
                .getResultList();
        return found.stream().map(row -> actor(accountId, (Object[]) row)).findFirst();
    }

    private static Actor actor(long accountId, Object[] row) {
        String name = (String) row[0];
        Long employee = row[2] == null ? null : ((Number) row[2]).longValue();
        String person = row[3] == null ? name : (String) row[3];
        long unit = row[4] == null ? 0 : ((Number) row[4]).longValue();
        return new Actor(accountId, name, person, Portal.valueOf((String) row[1]), unit, employee, null, ADDRESS);
    }

    /**
     * The system itself: work of the modules that no person ordered asks for no permission, holds none, and is told from
     * that of people in the audit trail.
     */
    static Actor system() {
        return new Actor(0, SYSTEM, SHOWN, Portal.STAFF, 0, null, null, ADDRESS);
    }
}
