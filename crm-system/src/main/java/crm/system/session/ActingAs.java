package crm.system.session;

import java.util.concurrent.Callable;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;

/** Runs work in the name of an account on a thread that no request brought here. */
public final class ActingAs {

    private ActingAs() {}

    /**
     * Runs the work as the actor, with the server's own security manager.
     *
     * @throws Exception what the work threw, unwrapped
     */
    public static <T> T call(Actor actor, Callable<T> work) throws Exception {
        return call(SecurityUtils.getSecurityManager(), actor, work);
    }

    /**
     * Runs the work as the actor and leaves the thread as it was.
     *
     * @throws Exception what the work threw, unwrapped
     */
    public static <T> T call(SecurityManager security, Actor actor, Callable<T> work) throws Exception {
        Subject subject = new Subject.Builder(security)
                .principals(new SimplePrincipalCollection(actor, "crm"))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
        return subject.associateWith(work).call();
    }
}
