package crm.web.system;

import crm.system.identity.password.OwnPasswordService;
import crm.system.session.Portal;
import crm.web.shared.Messages;
import crm.web.shared.security.HomePages;
import crm.web.shared.security.WebSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Choosing a new password for oneself. */
@Named
@RequestScoped
public class OwnPasswordPage {

    @Inject
    private OwnPasswordService passwords;

    @Inject
    private WebSession session;

    private String old;
    private String chosen;
    private String again;

    public String change() {
        if (!chosen.equals(again)) {
            Messages.errorAt("form:again", "system.password.notAlike");
            return null;
        }
        passwords.change(old, chosen, session.id());
        session.passwordChanged();
        Messages.done("system.password.changed");
        // A customer's home is another page than the staff's.
        Portal door = session.person().map(person -> person.actor().portal()).orElse(Portal.STAFF);
        return HomePages.of(door) + "?faces-redirect=true";
    }

    public long getLeastLength() {
        return passwords.leastLength();
    }

    public long getLeastKinds() {
        return passwords.leastKinds();
    }

    public boolean isForced() {
        return session.person().map(person -> person.mustChangePassword()).orElse(false);
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
