package crm.customer.churn.reason;

import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.schema.UniqueKey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** A few dozen rows, the same for everybody. */
@Dependent
class ChurnReasonStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager reasons;

    List<ChurnReason> all() {
        return reasons.createQuery("select r from ChurnReason r order by r.active desc, r.id", ChurnReason.class)
                .getResultList();
    }

    ChurnReason byId(long id) {
        return Optional.ofNullable(reasons.find(ChurnReason.class, id))
                .orElseThrow(() -> new RecordNotFound("churn-reason", id));
    }

    Optional<ChurnReason> find(String code) {
        return reasons.createQuery("select r from ChurnReason r where r.code = :code", ChurnReason.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void add(ChurnReason reason) {
        reasons.persist(reason);
        save(reason);
    }

    /** Writes now, so that somebody else's change or the same code is told here. */
    void save(ChurnReason reason) {
        try {
            reasons.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("churn-reason", reason.getCode());
        } catch (PersistenceException refused) {
            if (UniqueKey.isBroken(refused)) {
                throw new ReasonCodeTaken(reason.getCode());
            }
            throw refused;
        }
    }
}
