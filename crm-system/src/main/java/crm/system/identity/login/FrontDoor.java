package crm.system.identity.login;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.password.PasswordHashes;
import crm.system.identity.patience.Challenge;
import crm.system.identity.patience.ChallengeMissed;
import crm.system.identity.patience.Challenges;
import crm.system.identity.patience.TooManyAttempts;
import crm.system.identity.secondfactor.CodeWrong;
import crm.system.identity.secondfactor.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Lets people in. Nothing here runs in a transaction, so that no connection waits while a hash is computed. */
@ApplicationScoped
public class FrontDoor {

    private static final String ACTION = "system:login";

    @Inject
    private LoginStore logins;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private DummyHash dummy;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Challenges challenges;

    @Inject
    private DemoGrounds demoGrounds;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Checks the attempt and notes the login, unless the account has a second factor: then {@link #finish} does.
     *
     * @throws TooManyAttempts when the address tries too often
     * @throws AccountLocked when the name failed too often
     * @throws ChallengeMissed when a question must be answered and was not
     * @throws crm.system.identity.password.TooBusyToHash when too many sign in at this moment
     * @throws SignInRefused when anything does not match; the same for every cause, after the same time
     */
    public Admission enter(SignInAttempt attempt) {
        doorkeeper.admit(attempt);
        Optional<StoredLogin> login = logins.find(attempt.portal(), attempt.name());
        boolean isRight =
                hashes.matches(login.map(StoredLogin::passwordHash).orElseGet(dummy::get), attempt.password());
        // Many tries at the same moment are all admitted before the first has failed: what comes behind the tenth
        // failure learns nothing, not even when it is right.
        if (!isRight || login.isEmpty() || !isOpen(login.get(), attempt) || doorkeeper.isShut(attempt)) {
            doorkeeper.failed(attempt);
            audit.recordApart(fact(attempt, AuditFact.Outcome.FAILED, attempt.name()));
            throw new SignInRefused();
        }
        StoredLogin found = login.get();
        if (hashes.isOutdated(found.passwordHash())) {
            logins.rehash(found.accountId(), found.passwordHash(), hashes.hash(attempt.password()));
        }
        SignedInPerson person = found.cameInFrom(attempt.address());
        boolean needsCode = secondFactors.isSetUp(found.accountId());
        if (!needsCode) {
            letIn(attempt, found.accountId());
        }
        return new Admission(person, needsCode);
    }

    /**
     * Checks the second factor of somebody whose password was right. A wrong code counts like a wrong password, and
     * only a right one makes the wrong ones forgotten: whoever has stolen the password gains no tries by giving it.
     *
     * @throws CodeWrong when the code is not right, or somebody closed or locked the account meanwhile
     */
    public void finish(SignInAttempt attempt, SignedInPerson person, String code) {
        doorkeeper.admitCode(attempt);
        long accountId = person.actor().accountId();
        boolean isOpen = logins.find(attempt.portal(), attempt.name())
                .filter(login -> isOpen(login, attempt))
                .isPresent();
        if (!isOpen || !secondFactors.admits(accountId, code)) {
            doorkeeper.failed(attempt);
            audit.recordApart(
                    fact(attempt, AuditFact.Outcome.FAILED, attempt.name()).with(null, "{\"why\":\"code\"}"));
            throw new CodeWrong();
        }
        letIn(attempt, accountId);
    }

    private void letIn(SignInAttempt attempt, long accountId) {
        doorkeeper.succeeded(attempt);
        logins.cameIn(accountId, clock.instant(), attempt.address());
        audit.recordApart(fact(attempt, AuditFact.Outcome.DONE, String.valueOf(accountId)));
    }

    /** Whether an address tried so often in this minute that nothing it sends is looked at any more. */
    public boolean isOverLimit(String address) {
        return doorkeeper.isOverLimit(address);
    }

    /** The question that an attempt like this must answer, if any. */
    public Optional<Challenge> challengeFor(SignInAttempt attempt) {
        return doorkeeper.needsChallenge(attempt) ? Optional.of(challenges.ask()) : Optional.empty();
    }

    private boolean isOpen(StoredLogin login, SignInAttempt attempt) {
        return !login.closed() && !login.isLocked(clock.instant()) && (!login.demo() || demoGrounds.admit(attempt));
    }

    private static AuditFact fact(SignInAttempt attempt, AuditFact.Outcome outcome, String id) {
        return new AuditFact(ACTION, "account", id, outcome, null, null, attempt.name(), attempt.address());
    }
}
