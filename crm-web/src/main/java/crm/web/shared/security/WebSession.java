package crm.web.shared.security;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.login.FrontDoor;
import crm.system.identity.login.SignInAttempt;
import crm.system.identity.login.SignedInPerson;
import crm.system.identity.patience.Challenge;
import crm.system.identity.rights.SignedIn;
import crm.system.identity.session.SessionBook;
import crm.system.session.CurrentUser;
import crm.system.session.Portal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;

/** Starts, continues and ends the session of a browser. */
@RequestScoped
public class WebSession {

    private static final Duration BOOKED_EVERY = Duration.ofMinutes(1);

    @Inject
    private FrontDoor frontDoor;

    @Inject
    private SessionBook book;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    /** Signs in under a new session, so that an id planted or overheard before is worth nothing afterwards. */
    public SignedInPerson signIn(Portal portal, String name, String password, String challenge, String answer) {
        SignedInPerson person = frontDoor.enter(attempt(portal, name, password, challenge, answer));
        Subject subject = SecurityUtils.getSubject();
        subject.logout();
        HttpSession left = request.getSession(false);
        if (left != null) {
            left.invalidate();
        }
        subject.login(new SignedIn(person.actor()));
        long id = book.open(person.actor(), request.getHeader("User-Agent"));
        request.getSession().setAttribute(SessionMark.NAME, SessionMark.opened(id, clock.instant(), person));
        return person;
    }

    /** The question that somebody at this address and name must answer, if any. */
    public Optional<Challenge> challengeFor(Portal portal, String name) {
        return frontDoor.challengeFor(attempt(portal, name == null ? "" : name, "", null, null));
    }

    public void signOut() {
        currentUser.find().ifPresent(actor -> {
            mark().ifPresent(mark -> book.close(mark.id(), actor.accountId()));
            audit.recordApart(AuditFact.done("system:logout", "account", actor.accountId()));
        });
        SecurityUtils.getSubject().logout();
    }

    /** Who came in and when they came in before; empty when nobody is signed in. */
    public Optional<SignedInPerson> person() {
        return mark().map(SessionMark::person);
    }

    /** The session's number in the book, 0 when nobody is signed in. */
    public long id() {
        return mark().map(SessionMark::id).orElse(0L);
    }

    /** Opens the rest of the house to somebody who came in with a one-time password. */
    public void passwordChanged() {
        mark().ifPresent(mark -> request.getSession().setAttribute(SessionMark.NAME, mark.withOwnPassword()));
    }

    boolean mustChangePassword() {
        return mark().map(SessionMark::mustChangePassword).orElse(false);
    }

    /** Ends the session when its time is over or somebody has ended it elsewhere; otherwise notes the click. */
    void goOn() {
        if (currentUser.find().isEmpty()) {
            return;
        }
        Optional<SessionMark> mark = mark();
        if (mark.isEmpty()
                || !book.isOpen(
                        mark.get().id(), mark.get().startedAt(), mark.get().seenAt())) {
            mark.ifPresent(over -> book.close(over.id(), over.person().actor().accountId()));
            SecurityUtils.getSubject().logout();
            return;
        }
        Instant now = clock.instant();
        SessionMark seen = mark.get().seen(now);
        if (mark.get().bookedAt().plus(BOOKED_EVERY).isBefore(now)) {
            book.seen(seen.id());
            seen = seen.booked(now);
        }
        request.getSession().setAttribute(SessionMark.NAME, seen);
    }

    private Optional<SessionMark> mark() {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((SessionMark) session.getAttribute(SessionMark.NAME));
    }

    private SignInAttempt attempt(Portal portal, String name, String password, String challenge, String answer) {
        return new SignInAttempt(
                portal,
                name,
                password,
                request.getRemoteAddr(),
                challenge,
                answer,
                ClientAddress.isThisMachine(request));
    }
}
