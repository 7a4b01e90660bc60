package crm.system.identity.unit;

import crm.system.errors.RecordNotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The organisation, small enough to be read whole. */
@Dependent
class UnitStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager units;

    List<Unit> all() {
        return units.createQuery("select u from Unit u order by u.code", Unit.class)
                .getResultList();
    }

    /** @throws RecordNotFound when there is none */
    Unit byId(long id) {
        Unit found = units.find(Unit.class, id);
        if (found == null) {
            throw new RecordNotFound("unit", id);
        }
        return found;
    }

    boolean hasCode(String code) {
        return !units.createQuery("select u.id from Unit u where u.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    boolean isUsed(long id) {
        long people = units.createQuery(
                        "select count(e) from Employee e where e.unitId = :unit and e.resignedOn is null", Long.class)
                .setParameter("unit", id)
                .getSingleResult();
        long below = units.createQuery(
                        "select count(u) from Unit u where u.parentId = :unit and u.active = :yes", Long.class)
                .setParameter("unit", id)
                .setParameter("yes", true)
                .getSingleResult();
        return people + below > 0;
    }

    Unit add(Unit unit) {
        units.persist(unit);
        units.flush();
        return unit;
    }
}
