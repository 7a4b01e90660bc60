package crm.system.intake;

import crm.system.jobs.JobRun;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** What a watched folder needs to know of imports; for {@code crm.system.intake.drop}. */
@Dependent
public class DropImports {

    @Inject
    private ImportStore imports;

    @Inject
    private Importers importers;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ImportService service;

    @Inject
    private MatchingService matchings;

    /** The last other import of a file with the same clear content whose rows are in. */
    public Optional<Import> sameStarted(long importId) {
        return imports.sameIn(byId(importId));
    }

    /** Every kind there is. */
    public List<String> kinds() {
        return importers.kinds();
    }

    /** Whether the acting person may take such records in. */
    public boolean permits(String kind) {
        return currentUser.may(ImportPermissions.RUN)
                && importers.permittedKinds().contains(kind);
    }

    /**
     * Maps a file as the source's last one, and has it tried.
     *
     * @return false when no kept mapping fits its columns; then a person has to map them
     */
    public boolean tryOutAsKept(long importId) {
        if (!imports.isMappingKept(importId)) {
            return false;
        }
        ImportOrder.Matching matching = matchings.choice(importId).chosen();
        service.map(importId, service.mapping(importId));
        matchings.choose(importId, matching.mode(), matching.key());
        service.tryOut(importId);
        return true;
    }

    /** The dry run of an import; empty before it was ordered. */
    public Optional<JobRun> trial(long importId) {
        return Optional.ofNullable(service.byId(importId).trial());
    }

    public Import byId(long importId) {
        return service.byId(importId).work();
    }

    /**
     * Has the rows taken in, unless the same content is in already. Others that start an import of that content wait
     * until this is decided.
     *
     * @return the other import, when there is one
     */
    @Transactional(TxType.REQUIRED)
    public Optional<Import> startUnlessSame(long importId) {
        imports.holdSame(importId);
        Optional<Import> same = sameStarted(importId);
        if (same.isEmpty()) {
            service.start(importId);
        }
        return same;
    }
}
