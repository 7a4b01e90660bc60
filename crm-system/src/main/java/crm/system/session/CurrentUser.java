package crm.system.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;

/** Who acts now: the signed-in person of this request, or the staff account a job acts as. */
@ApplicationScoped
public class CurrentUser {

    @Inject
    private RightsSource rights;

    /** The acting person, if anybody is signed in. */
    public Optional<Actor> find() {
        if (ThreadContext.getSecurityManager() == null && ThreadContext.getSubject() == null) {
            return Optional.empty();
        }
        Subject subject = SecurityUtils.getSubject();
        return subject.isAuthenticated() && subject.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** The acting person. @throws NobodySignedIn when there is none */
    public Actor actor() {
        return find().orElseThrow(NobodySignedIn::new);
    }

    public Rights rights() {
        return find().map(rights::of).orElse(Rights.NONE);
    }

    public boolean may(String permission) {
        return rights().may(permission);
    }

    /** The units whose records the acting person may see. */
    public Scope scope() {
        return rights().scope();
    }
}
