package crm.web.shared.security;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.login.FrontDoor;
import crm.system.identity.login.SignInAttempt;
import crm.system.identity.login.SignedInPerson;
import crm.system.identity.rights.SignedIn;
import crm.system.session.CurrentUser;
import crm.system.session.Portal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;

/** Starts and ends the session of a browser. */
@RequestScoped
public class WebSession {

    private static final String PERSON = "crm.person";

    @Inject
    private FrontDoor frontDoor;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    @Inject
    private HttpServletRequest request;

    /** Signs in under a new session, so that an id planted or overheard before is worth nothing afterwards. */
    public SignedInPerson signIn(Portal portal, String name, String password) {
        SignedInPerson person = frontDoor.enter(new SignInAttempt(
                portal, name, password, request.getRemoteAddr(), ClientAddress.isThisMachine(request)));
        Subject subject = SecurityUtils.getSubject();
        subject.logout();
        HttpSession left = request.getSession(false);
        if (left != null) {
            left.invalidate();
        }
        subject.login(new SignedIn(person.actor()));
        request.getSession().setAttribute(PERSON, person);
        return person;
    }

    public void signOut() {
        currentUser
                .find()
                .ifPresent(actor -> audit.recordApart(AuditFact.done("system:logout", "account", actor.accountId())));
        SecurityUtils.getSubject().logout();
    }
}
