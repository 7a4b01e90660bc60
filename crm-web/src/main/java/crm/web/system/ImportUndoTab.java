package crm.web.system;

import crm.system.intake.undo.ImportUndoService;
import crm.system.intake.undo.NotUndone;
import crm.system.intake.undo.UndoStatus;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The undoing of the import that a page shows, live. */
@Named
@ViewScoped
public class ImportUndoTab implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    private ImportUndoService undos;

    @Inject
    private ImportPage page;

    private transient UndoStatus status;

    /** Read anew with every look, because it moves; null for an address without a number. */
    public UndoStatus getStatus() {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean newLook = context.getAttributes().putIfAbsent(this, true) == null;
        if (page.getId() != null && (status == null || newLook)) {
            status = undos.status(page.getId());
        }
        return status;
    }

    public boolean isAsked() {
        return getStatus() != null && status.undo() != null;
    }

    public boolean isPossible() {
        return getStatus() != null && status.possible();
    }

    public boolean isUnderWay() {
        return getStatus() != null && status.isUnderWay();
    }

    public String getTone() {
        return ImportTones.of(getStatus().run().getState());
    }

    /** The time left, in words; nothing while it cannot be told. */
    public String getTimeLeft() {
        return TimeLeft.of(getStatus().run());
    }

    /** The first records that stay. */
    public List<NotUndone> getKept() {
        return isAsked() && status.undo().getKept() > 0 ? undos.notUndone(page.getId(), SHOWN) : List.of();
    }

    public void cancel() {
        undos.cancel(page.getId());
        status = null;
    }
}
