package crm.system.identity.rights;

import crm.system.session.Actor;
import org.apache.shiro.authc.AuthenticationToken;

/** The proof that somebody's password was right; only the front door hands it out. */
public final class SignedIn implements AuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Actor actor;

    public SignedIn(Actor actor) {
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    /** Nothing is kept of the password. */
    @Override
    public Object getCredentials() {
        return "";
    }
}
