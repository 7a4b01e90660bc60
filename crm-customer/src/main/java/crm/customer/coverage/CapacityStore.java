package crm.customer.coverage;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Counts ports in single statements, which need no lock of ours. The version moves on, so that a form opened before tells. */
@Dependent
class CapacityStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager takings;

    Optional<CoverageTaking> find(long subscriptionId) {
        return Optional.ofNullable(takings.find(CoverageTaking.class, subscriptionId));
    }

    /** @return whether there was one left */
    boolean takeOne(long areaId) {
        return takings.createQuery("update Coverage a set a.spare = a.spare - 1, a.version = a.version + 1"
                                + " where a.id = :area and a.spare > 0")
                        .setParameter("area", areaId)
                        .executeUpdate()
                == 1;
    }

    void giveOne(long areaId) {
        takings.createQuery("update Coverage a set a.spare = a.spare + 1, a.version = a.version + 1"
                        + " where a.id = :area and a.spare is not null")
                .setParameter("area", areaId)
                .executeUpdate();
    }

    void add(CoverageTaking taking) {
        takings.persist(taking);
        takings.flush();
    }

    /** @return whether it was still there: of two that give the same port back, one does */
    boolean forget(long subscriptionId) {
        return takings.createQuery("delete from CoverageTaking t where t.subscriptionId = :subscription")
                        .setParameter("subscription", subscriptionId)
                        .executeUpdate()
                == 1;
    }
}
