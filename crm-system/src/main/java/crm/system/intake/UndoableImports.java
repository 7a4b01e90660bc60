package crm.system.intake;

import crm.system.errors.RecordNotFound;
import crm.system.intake.journal.TakeBack;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Imports as far as undoing them concerns; for {@code crm.system.intake.undo}. */
@Dependent
public class UndoableImports {

    @Inject
    private ImportStore imports;

    @Inject
    private Importers importers;

    /** @throws RecordNotFound when the acting person may not see it */
    public Import byId(long id) {
        return imports.byId(id, importers.permittedKinds());
    }

    /** The import a run works on; its order was asked for scope. */
    public Import forRun(long id) {
        return imports.forRun(id);
    }

    /** Whether the acting person may take such records back at all. */
    public boolean canTakeBack(Import work) {
        return importers.permittedKinds().contains(work.getKind())
                && importers.permitted(work.getKind()).takeBack().isPresent();
    }

    /** @throws KindNotPermitted when the acting person may not import, or nobody can undo, this kind */
    public TakeBack takeBack(Import work) {
        return importers.permitted(work.getKind()).takeBack().orElseThrow(() -> new KindNotPermitted(work.getKind()));
    }
}
