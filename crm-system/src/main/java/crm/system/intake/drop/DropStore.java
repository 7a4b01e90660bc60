package crm.system.intake.drop;

import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Drop folders and the files that lay there; each step of the watch is a transaction of its own. */
@Dependent
class DropStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager drops;

    @Transactional(TxType.REQUIRED)
    public List<DropSource> active() {
        return drops.createQuery("select s from DropSource s where s.active = true order by s.id", DropSource.class)
                .getResultList();
    }

    List<DropSource> all() {
        return drops.createQuery("select s from DropSource s order by s.folder", DropSource.class)
                .getResultList();
    }

    Optional<DropSource> find(long id) {
        return Optional.ofNullable(drops.find(DropSource.class, id));
    }

    boolean isTaken(String folder, Long byOther) {
        return !drops.createQuery("select s from DropSource s where s.folder = :folder", DropSource.class)
                .setParameter("folder", folder)
                .getResultStream()
                .filter(source -> !source.getId().equals(byOther))
                .toList()
                .isEmpty();
    }

    void add(DropSource source) {
        drops.persist(source);
        drops.flush();
    }

    /** The newest so many of each source, in one query that reads no more than these. */
    List<DropFile> latest(int most) {
        List<DropSource> sources = all();
        if (sources.isEmpty()) {
            return List.of();
        }
        String one = "SELECT * FROM (SELECT * FROM sys_drop_file WHERE source_id = ? ORDER BY id DESC"
                + " OFFSET 0 ROWS FETCH NEXT " + most + " ROWS ONLY) newest";
        Query query = drops.createNativeQuery(
                String.join(" UNION ALL ", Collections.nCopies(sources.size(), one)) + " ORDER BY id DESC",
                DropFile.class);
        for (int i = 0; i < sources.size(); i++) {
            query.setParameter(i + 1, sources.get(i).getId());
        }
        return ((List<?>) query.getResultList())
                .stream().map(DropFile.class::cast).toList();
    }

    /** All of a source in that state, the oldest first. */
    @Transactional(TxType.REQUIRED)
    public List<DropFile> inState(long sourceId, DropState state) {
        return drops.createQuery(
                        "select f from DropFile f where f.sourceId = :id and f.state = :state order by f.id",
                        DropFile.class)
                .setParameter("id", sourceId)
                .setParameter("state", state)
                .getResultList();
    }

    /** What was looked at but lies where it lay, the oldest first. */
    @Transactional(TxType.REQUIRED)
    public List<DropFile> staying(long sourceId) {
        return drops.createQuery(
                        "select f from DropFile f where f.sourceId = :id and f.stays = :yes order by f.id",
                        DropFile.class)
                .setParameter("id", sourceId)
                .setParameter("yes", true)
                .getResultList();
    }

    @Transactional(TxType.REQUIRED)
    public Optional<DropFile> file(long id) {
        return Optional.ofNullable(drops.find(DropFile.class, id));
    }

    /** @return the file as it is kept now, to go on with */
    @Transactional(TxType.REQUIRES_NEW)
    public DropFile keep(DropFile file) {
        if (file.getId() != null) {
            return drops.merge(file);
        }
        drops.persist(file);
        return file;
    }

    /** Says what stands against looking into a folder; null when nothing does. */
    @Transactional(TxType.REQUIRES_NEW)
    public void meet(long sourceId, Wording problem) {
        DropSource source = drops.find(DropSource.class, sourceId);
        String key = problem == null ? null : problem.key();
        if (!Objects.equals(source.getProblem(), key)) {
            source.meet(key);
        }
    }
}
