package crm.web.system;

import crm.system.intake.ImportService;
import crm.system.intake.ImportStatus;
import crm.system.intake.undo.ImportUndoService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks why an import is to be undone, and has it done. */
@Named
@ViewScoped
public class UndoImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService imports;

    @Inject
    private ImportUndoService undos;

    private Long id;
    private transient ImportStatus status;
    private String reason;

    /** Refuses an address with somebody else's number before anything is shown. */
    public void open() {
        getStatus();
    }

    public ImportStatus getStatus() {
        if (status == null && id != null) {
            status = imports.byId(id);
        }
        return status;
    }

    /** Orders it and goes back to the import, which shows how far it is. */
    public String undo() {
        undos.undo(id, reason);
        return "/system/import?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
