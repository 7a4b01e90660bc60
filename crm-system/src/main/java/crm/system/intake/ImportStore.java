package crm.system.intake;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Imports of the units one may see and the kinds one may import; one's own always. */
@Dependent
class ImportStore {

    /** A query needs at least one value to compare with; no kind and no unit bear these. */
    private static final Set<String> NO_KIND = Set.of("");

    private static final Set<Long> NO_UNIT = Set.of(-1L);

    @PersistenceContext(unitName = "crm")
    private EntityManager imports;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    /** Adds the import together with its line in the audit trail. */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(Import upload) {
        imports.persist(upload);
        imports.flush();
        audit.record(AuditFact.done("system:import:upload", "import", upload.getId()));
    }

    /** The names of the files that imports still need. */
    @Transactional(TxType.REQUIRED)
    public Set<String> keptFiles() {
        return Set.copyOf(imports.createQuery(
                        "select i.file.storedName from Import i where i.file.storedName is not null", String.class)
                .getResultList());
    }

    /** @throws RecordNotFound when the acting person may not see it */
    @Transactional(TxType.REQUIRED)
    public Import byId(long id, Collection<String> kinds) {
        return Optional.ofNullable(imports.find(Import.class, id))
                .filter(found -> mayBeSeen(found, kinds))
                .orElseThrow(() -> new RecordNotFound("import", id));
    }

    void readAnew(Import known) {
        imports.refresh(known);
    }

    private boolean mayBeSeen(Import found, Collection<String> kinds) {
        return found.getAccountId() == currentUser.actor().accountId()
                || (kinds.contains(found.getKind()) && currentUser.scope().covers(found.getUnitId()));
    }

    /** The newest first, each with its run. */
    List<ImportRow> find(Collection<String> kinds, Slice slice) {
        TypedQuery<ImportRow> query = visible(
                "select new crm.system.intake.ImportRow(i.id, i.kind, i.source, i.file.name, i.file.rows,"
                        + " i.accepted, i.rejected, i.nextRow, i.uploadedAt, r.state, r.rate, i.undone)"
                        + " from Import i left join JobRun r on r.id = i.jobRunId where ",
                slice.descending() ? " order by i.id" : " order by i.id desc",
                ImportRow.class,
                kinds);
        return query.setFirstResult(slice.first()).setMaxResults(slice.size()).getResultList();
    }

    long count(Collection<String> kinds) {
        return visible("select count(i) from Import i where ", "", Long.class, kinds)
                .getSingleResult();
    }

    private <T> TypedQuery<T> visible(String select, String order, Class<T> result, Collection<String> kinds) {
        Scope scope = currentUser.scope();
        boolean everywhere = scope.everything();
        TypedQuery<T> query = imports.createQuery(
                        select + "(i.accountId = :me or (i.kind in :kinds"
                                + (everywhere ? "))" : " and i.unitId in :units))") + order,
                        result)
                .setParameter("me", currentUser.actor().accountId())
                .setParameter("kinds", kinds.isEmpty() ? NO_KIND : kinds);
        if (!everywhere) {
            query.setParameter("units", scope.unitIds().isEmpty() ? NO_UNIT : scope.unitIds());
        }
        return query;
    }

    /** The last other import of a file with the same content that was started, undone or not. */
    Optional<Import> sameFile(Import upload) {
        return same(upload, "");
    }

    /** The last other import of a file with the same content whose rows are in. */
    @Transactional(TxType.REQUIRED)
    public Optional<Import> sameIn(Import upload) {
        return same(upload, " and i.undone = false");
    }

    private Optional<Import> same(Import upload, String further) {
        return imports.createQuery(
                        "select i from Import i where i.file.sha256 = :sha and i.kind = :kind and i.id <> :id"
                                + " and i.jobRunId is not null" + further + " order by i.id desc",
                        Import.class)
                .setParameter("sha", upload.getFile().getSha256())
                .setParameter("kind", upload.getKind())
                .setParameter("id", upload.getId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Until the transaction ends nobody starts an import of the same content: who does writes one of these rows. */
    @Transactional(TxType.MANDATORY)
    public void holdSame(long id) {
        Import upload = imports.find(Import.class, id);
        imports.createNativeQuery("UPDATE sys_import SET version = version WHERE kind = ? AND sha256 = ?")
                .setParameter(1, upload.getKind())
                .setParameter(2, upload.getFile().getSha256())
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRED)
    public boolean isMappingKept(long id) {
        Import upload = imports.find(Import.class, id);
        return mappingFor(upload).filter(kept -> kept.fits(upload)).isPresent();
    }

    Optional<StoredMapping> mappingFor(Import upload) {
        return imports.createQuery(
                        "select m from StoredMapping m where m.kind = :kind and m.source = :source and m.unitId ="
                                + " :unit",
                        StoredMapping.class)
                .setParameter("kind", upload.getKind())
                .setParameter("source", upload.getSource())
                .setParameter("unit", upload.getUnitId())
                .getResultStream()
                .findFirst();
    }

    void keepMapping(Import from, Instant at) {
        StoredMapping kept = mappingFor(from).orElseGet(() -> {
            StoredMapping made = new StoredMapping(from);
            imports.persist(made);
            return made;
        });
        kept.keep(from, at);
    }

    /** The import a run works on; jobs are not asked for scope again, their order was. */
    @Transactional(TxType.REQUIRES_NEW)
    public Import forRun(long id) {
        return imports.find(Import.class, id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void tried(long id, long accepted, long rejected) {
        imports.find(Import.class, id).tried(accepted, rejected);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void removeTrialRejects(long importId) {
        imports.createQuery("delete from ImportReject r where r.importId = :id and r.trial = true")
                .setParameter("id", importId)
                .executeUpdate();
    }

    /** In the order of the file, behind a given one. */
    List<ImportReject> rejects(long importId, boolean trial, long after, int most) {
        return imports.createQuery(
                        "select r from ImportReject r where r.importId = :id and r.trial = :trial and r.id > :after"
                                + " order by r.id",
                        ImportReject.class)
                .setParameter("id", importId)
                .setParameter("trial", trial)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Imports uploaded before a moment whose file is still kept and that no run needs any more. */
    @Transactional(TxType.REQUIRED)
    public List<Import> outdated(Instant before) {
        return imports.createQuery(
                        "select i from Import i left join JobRun r on r.id = i.jobRunId where i.uploadedAt < :before"
                                + " and i.file.storedName is not null and (r.id is null or r.finishedAt is not null)",
                        Import.class)
                .setParameter("before", before)
                .setMaxResults(500)
                .getResultList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void forgetFile(long id) {
        imports.find(Import.class, id).forgetFile();
        imports.createQuery("delete from ImportReject r where r.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
