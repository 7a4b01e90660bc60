package crm.system.export;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class ExportStore {

    private static final int MOST_AT_ONCE = 200;

    @PersistenceContext(unitName = "crm")
    private EntityManager exports;

    void add(ExportFile export) {
        exports.persist(export);
        exports.flush();
    }

    Optional<ExportFile> find(long id, long accountId) {
        return Optional.ofNullable(exports.find(ExportFile.class, id))
                .filter(export -> export.getAccountId() == accountId);
    }

    List<ExportFile> outdated(Instant before) {
        return exports.createQuery(
                        "select e from ExportFile e where e.orderedAt < :before and e.storedName is not null"
                                + " order by e.orderedAt, e.id",
                        ExportFile.class)
                .setParameter("before", before)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }
}
