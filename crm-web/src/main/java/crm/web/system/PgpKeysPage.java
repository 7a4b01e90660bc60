package crm.web.system;

import crm.system.intake.pgp.PgpKeyRow;
import crm.system.intake.pgp.PgpKeyService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The keys by which partners' files are opened and checked. */
@Named
@ViewScoped
public class PgpKeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PgpKeyService service;

    private transient List<PgpKeyRow> keys;

    public List<PgpKeyRow> getKeys() {
        if (keys == null) {
            keys = service.all();
        }
        return keys;
    }

    public void remove(PgpKeyRow key) {
        service.remove(key.id());
        keys = null;
        Messages.done("system.pgp.removed", key.name());
    }
}
