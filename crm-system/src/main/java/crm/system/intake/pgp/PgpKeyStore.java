package crm.system.intake.pgp;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** All keys there are. */
@Dependent
class PgpKeyStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager keys;

    /** In the order of their names. */
    List<PgpKeyRow> all() {
        return keys.createQuery(
                        "select new crm.system.intake.pgp.PgpKeyRow(k.id, k.name, k.fingerprint, k.publicPart,"
                                + " case when k.privatePart is null then 0 else 1 end, k.addedAt, k.addedBy)"
                                + " from PgpKey k order by k.name, k.id",
                        PgpKeyRow.class)
                .getResultList();
    }

    /** The public parts of all partners. */
    @Transactional(TxType.REQUIRED)
    public List<String> partners() {
        return keys.createQuery(
                        "select k.publicPart from PgpKey k where k.privatePart is null order by k.id", String.class)
                .getResultList();
    }

    /** The public part of one partner; none when it is gone or is a key of our own. */
    @Transactional(TxType.REQUIRED)
    public List<String> partners(long id) {
        return keys.createQuery(
                        "select k.publicPart from PgpKey k where k.privatePart is null and k.id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** What opens files; for nobody but whoever is about to open one. */
    @Transactional(TxType.REQUIRED)
    public List<String> privateParts() {
        return keys.createQuery(
                        "select k.privatePart from PgpKey k where k.privatePart is not null order by k.id",
                        String.class)
                .getResultList();
    }

    Optional<PgpKey> find(long id) {
        return Optional.ofNullable(keys.find(PgpKey.class, id));
    }

    boolean isKnown(String fingerprint) {
        return !keys.createQuery("select k.id from PgpKey k where k.fingerprint = :fingerprint", Long.class)
                .setParameter("fingerprint", fingerprint)
                .getResultList()
                .isEmpty();
    }

    /** Whether a drop folder demands its signature. */
    boolean isNeeded(long keyId) {
        Number count = (Number) keys.createNativeQuery("SELECT COUNT(*) FROM sys_drop_source WHERE signer_key_id = ?")
                .setParameter(1, keyId)
                .getSingleResult();
        return count.longValue() > 0;
    }

    void add(PgpKey key) {
        keys.persist(key);
        keys.flush();
    }

    void remove(PgpKey key) {
        keys.remove(key);
    }
}
