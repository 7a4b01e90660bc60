package crm.web.system;

import crm.system.intake.drop.DropDetails;
import crm.system.intake.drop.DropService;
import crm.system.intake.drop.DropSource;
import crm.system.intake.pgp.PgpKeyRow;
import crm.system.intake.pgp.PgpKeyService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Has a folder watched, or changes how. */
@Named
@ViewScoped
public class EditDropPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DropService drops;

    @Inject
    private PgpKeyService keys;

    private Long id;
    private long version;
    private DropDetails details = new DropDetails();

    /** Shows a folder as it is; an address without a number begins a new one. */
    public void open() {
        if (id != null) {
            DropSource source = drops.byId(id);
            version = source.getVersion();
            details = source.details();
        }
    }

    public String save() {
        if (id == null) {
            drops.register(details);
        } else {
            drops.change(id, version, details);
        }
        Messages.done("system.drop.saved", details.getFolder());
        return "/system/drop-folders?faces-redirect=true";
    }

    /** All kinds of record that can be imported. */
    public List<String> getKinds() {
        return drops.kinds();
    }

    /** The partners whose signature can be demanded. */
    public List<PgpKeyRow> getSigners() {
        return keys.all().stream().filter(key -> !key.own()).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public DropDetails getDetails() {
        return details;
    }
}
