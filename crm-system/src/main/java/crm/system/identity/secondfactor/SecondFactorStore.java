package crm.system.identity.secondfactor;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Secrets and recovery codes of accounts; whoever asks has looked before whose account it is. */
@Dependent
class SecondFactorStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager factors;

    @Transactional(Transactional.TxType.REQUIRED)
    Optional<SecondFactor> find(long accountId) {
        return factors.createQuery("select f from SecondFactor f where f.accountId = :account", SecondFactor.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    void add(SecondFactor factor) {
        factors.persist(factor);
    }

    /** Uses up a step and those before it. @return whether nobody had done so yet */
    @Transactional(Transactional.TxType.REQUIRED)
    boolean take(long accountId, long step) {
        return factors.createQuery("update SecondFactor f set f.lastStep = :step, f.version = f.version + 1"
                                + " where f.accountId = :account and f.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    /** Uses up a recovery code. @return whether there was such a one */
    @Transactional(Transactional.TxType.REQUIRED)
    boolean takeRecoveryCode(long accountId, String hash, Instant at) {
        return factors.createQuery("update RecoveryCode c set c.usedAt = :at"
                                + " where c.accountId = :account and c.codeHash = :hash and c.usedAt is null")
                        .setParameter("at", at)
                        .setParameter("account", accountId)
                        .setParameter("hash", hash)
                        .executeUpdate()
                > 0;
    }

    long countRecoveryCodes(long accountId) {
        return factors.createQuery(
                        "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    void setRecoveryCodes(long accountId, List<String> hashes) {
        removeRecoveryCodes(accountId);
        hashes.forEach(hash -> factors.persist(new RecoveryCode(accountId, hash)));
    }

    void remove(long accountId) {
        removeRecoveryCodes(accountId);
        factors.createQuery("delete from SecondFactor f where f.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private void removeRecoveryCodes(long accountId) {
        factors.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
