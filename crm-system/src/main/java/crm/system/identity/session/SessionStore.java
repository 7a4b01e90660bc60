package crm.system.identity.session;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The logins that are or were open. */
@Dependent
class SessionStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager sessions;

    @Transactional(Transactional.TxType.REQUIRED)
    long open(OpenSession session) {
        sessions.persist(session);
        return session.getId();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    boolean isOpen(long id) {
        return !sessions.createQuery(
                        "select s.id from OpenSession s where s.id = :id and s.endedAt is null", Long.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.REQUIRED)
    void seen(long id, Instant at) {
        sessions.createQuery("update OpenSession s set s.seenAt = :at where s.id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** @return whether there was such an open session of the account */
    @Transactional(Transactional.TxType.REQUIRED)
    boolean end(long id, long accountId, Instant at) {
        return sessions.createQuery("update OpenSession s set s.endedAt = :at"
                                + " where s.id = :id and s.accountId = :account and s.endedAt is null")
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    @Transactional(Transactional.TxType.REQUIRED)
    void endAll(long accountId, long exceptId, Instant at) {
        sessions.createQuery("update OpenSession s set s.endedAt = :at"
                        + " where s.accountId = :account and s.id <> :except and s.endedAt is null")
                .setParameter("at", at)
                .setParameter("account", accountId)
                .setParameter("except", exceptId)
                .executeUpdate();
    }

    /** Those of the account that are open and were used since, newest first. */
    List<OpenSession> open(long accountId, Instant since, int most) {
        return sessions.createQuery(
                        "select s from OpenSession s where s.accountId = :account and s.endedAt is null"
                                + " and s.seenAt >= :since order by s.id desc",
                        OpenSession.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }
}
