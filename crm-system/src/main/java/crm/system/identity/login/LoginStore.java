package crm.system.identity.login;

import crm.system.session.Portal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Reads and writes the login columns of accounts in short transactions; none is open while a hash is computed. */
@Dependent
class LoginStore {

    private static final String FIND = "select a.id, a.name, a.passwordHash, a.mustChange, a.closed, a.demo,"
            + " a.lockedUntil, a.lastLoginAt, a.lastLoginFrom, a.employeeId, a.customerId, e.unitId, e.name"
            + " from Account a left join Employee e on e.id = a.employeeId where a.portal = :portal and a.name = :name";

    @PersistenceContext(unitName = "crm")
    private EntityManager accounts;

    @Transactional(Transactional.TxType.REQUIRED)
    Optional<StoredLogin> find(Portal portal, String name) {
        return accounts.createQuery(FIND, Object[].class)
                .setParameter("portal", portal)
                .setParameter("name", name)
                .getResultStream()
                .map(row -> login(portal, row))
                .findFirst();
    }

    @Transactional(Transactional.TxType.REQUIRED)
    void cameIn(long accountId, Instant at, String from) {
        accounts.createQuery("update Account a set a.lastLoginAt = :at, a.lastLoginFrom = :address, a.failures = 0,"
                        + " a.lockedUntil = null where a.id = :id")
                .setParameter("at", at)
                .setParameter("address", from)
                .setParameter("id", accountId)
                .executeUpdate();
    }

    /** Runs for unknown names, too, and then changes nothing. */
    @Transactional(Transactional.TxType.REQUIRED)
    void lock(Portal portal, String name, Instant until) {
        accounts.createQuery("update Account a set a.lockedUntil = :until where a.portal = :portal and a.name = :name")
                .setParameter("until", until)
                .setParameter("portal", portal)
                .setParameter("name", name)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRED)
    void rehash(long accountId, String oldHash, String newHash) {
        accounts.createQuery(
                        "update Account a set a.passwordHash = :fresh where a.id = :id and a.passwordHash = :stale")
                .setParameter("fresh", newHash)
                .setParameter("id", accountId)
                .setParameter("stale", oldHash)
                .executeUpdate();
    }

    private static StoredLogin login(Portal portal, Object[] row) {
        return new StoredLogin(
                (Long) row[0],
                portal,
                (String) row[1],
                (String) row[2],
                (Boolean) row[3],
                (Boolean) row[4],
                (Boolean) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (String) row[8],
                (Long) row[9],
                (Long) row[10],
                (Long) row[11],
                (String) row[12]);
    }
}
