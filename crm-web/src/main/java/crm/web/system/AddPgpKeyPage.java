package crm.web.system;

import crm.system.intake.pgp.PgpKeyService;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes a partner's key, or makes a pair of our own. */
@Named
@RequestScoped
public class AddPgpKeyPage {

    @Inject
    private PgpKeyService keys;

    private String name;
    private String pasted;

    public String save() {
        if (pasted == null || pasted.isBlank()) {
            keys.make(name);
        } else {
            keys.register(name, pasted);
        }
        Messages.done("system.pgp.saved", name);
        return "/system/pgp-keys?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
