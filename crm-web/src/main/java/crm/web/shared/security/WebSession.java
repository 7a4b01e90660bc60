package crm.web.shared.security;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.login.Admission;
import crm.system.identity.login.FrontDoor;
import crm.system.identity.login.SignInAttempt;
import crm.system.identity.login.SignedInPerson;
import crm.system.identity.patience.Challenge;
import crm.system.identity.rights.SignedIn;
import crm.system.identity.secondfactor.CodeWrong;
import crm.system.identity.secondfactor.SecondFactors;
import crm.system.identity.session.SessionBook;
import crm.system.session.ActingSession;
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
    private SecondFactors secondFactors;

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

    /**
     * Checks the password and, where no second factor is asked for, signs in.
     *
     * @param back the page wished for, or null
     * @return whether the person is in; otherwise {@link #finish} takes their code
     */
    public boolean signIn(Portal portal, String name, String password, String challenge, String answer, String back) {
        Admission admission = frontDoor.enter(attempt(portal, name, password, challenge, answer));
        if (!admission.needsCode()) {
            enter(admission.person());
            return true;
        }
        leaveSession();
        request.getSession()
                .setAttribute(
                        HalfSignedIn.NAME,
                        new HalfSignedIn(portal, name, admission.person(), back, clock.instant(), 0));
        return false;
    }

    /** Whether somebody's code is waited for. */
    public boolean isHalfSignedIn() {
        return half().isPresent();
    }

    /**
     * Takes the code of somebody whose password was right.
     *
     * @return the page wished for before, or null
     * @throws crm.system.identity.secondfactor.CodeWrong when it is not right; after three the password is asked again
     */
    public String finish(String code) {
        HalfSignedIn half = half().orElseThrow(CodeWrong::new);
        // Counted before the check: many codes sent at one instant must not each count as the first.
        request.getSession().setAttribute(HalfSignedIn.NAME, half.wrongOnce());
        frontDoor.finish(attempt(half.portal(), half.name(), "", null, null), half.person(), code);
        enter(half.person());
        return half.back();
    }

    private Optional<HalfSignedIn> half() {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((HalfSignedIn) session.getAttribute(HalfSignedIn.NAME))
                        .filter(half -> !half.isOver(clock.instant()));
    }

    /** Under a new session, so that an id planted or overheard before is worth nothing afterwards. */
    private void enter(SignedInPerson person) {
        leaveSession();
        SecurityUtils.getSubject().login(new SignedIn(person.actor()));
        long id = book.open(person.actor(), request.getHeader("User-Agent"));
        request.getSession().setAttribute(SessionMark.NAME, SessionMark.opened(id, clock.instant(), person));
    }

    private void leaveSession() {
        Subject subject = SecurityUtils.getSubject();
        subject.logout();
        HttpSession left = request.getSession(false);
        if (left != null) {
            left.invalidate();
        }
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

    /** Whether the person's door asks for a second factor and they have none yet. */
    boolean mustSetUpSecondFactor() {
        return mark().map(SessionMark::person)
                .filter(person -> secondFactors.isObligatory(person.actor().portal()))
                .filter(person -> !secondFactors.isSetUp(person.actor().accountId()))
                .isPresent();
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
        ActingSession.enter(seen.id());
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
