package crm.customer.coverage;

import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.schema.UniqueKey;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** One area; only those of the acting person's units are handed out, the check alone sees all around an address. */
@Dependent
class CoverageStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager areas;

    @Inject
    private CurrentUser currentUser;

    /** The areas in force whose place is one of these. */
    List<KnownArea> at(Collection<String> places, Collection<Long> unitIds) {
        return areas.createQuery(
                        "select new crm.customer.coverage.KnownArea(a.id, a.unitId, a.place, a.placePlain,"
                                + " a.businessType, a.technology, a.realisticMbit, a.spare) from Coverage a"
                                + " where a.placePlain in :places and a.unitId in :units and a.removed = false",
                        KnownArea.class)
                .setParameter("places", places)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** @throws RecordNotFound when there is none, or it is not for the acting person */
    Coverage byId(long id) {
        return Optional.ofNullable(areas.find(Coverage.class, id))
                .filter(area -> currentUser.scope().covers(area.getUnitId()))
                .orElseThrow(() -> new RecordNotFound("coverage", id));
    }

    Optional<Coverage> find(CoverageKey key) {
        return areas.createQuery(
                        "select a from Coverage a where a.placePlain = :place and a.businessType = :type"
                                + " and a.unitId = :unit",
                        Coverage.class)
                .setParameter("place", key.placePlain())
                .setParameter("type", key.businessType())
                .setParameter("unit", key.unitId())
                .getResultStream()
                .findFirst();
    }

    /** @throws AreaKnownAlready when somebody else has just added the same one */
    void add(Coverage area) {
        areas.persist(area);
        save(area);
    }

    void add(CoverageChange change) {
        areas.persist(change);
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(Coverage area) {
        try {
            areas.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("coverage", area.getPlace());
        } catch (PersistenceException refused) {
            if (UniqueKey.isBroken(refused)) {
                throw new AreaKnownAlready(area.getPlace());
            }
            throw refused;
        }
    }

    /** The latest changes of an area, the newest first. */
    List<CoverageChange> changes(long areaId, int most) {
        return areas.createQuery(
                        "select c from CoverageChange c where c.coverageId = :area order by c.id desc",
                        CoverageChange.class)
                .setParameter("area", areaId)
                .setMaxResults(most)
                .getResultList();
    }
}
