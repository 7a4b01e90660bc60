package crm.system.identity.login;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.patience.AddressLine;
import crm.system.identity.patience.Attempts;
import crm.system.identity.patience.ChallengeMissed;
import crm.system.identity.patience.Challenges;
import crm.system.identity.patience.SharedAttempts;
import crm.system.identity.patience.TooManyAttempts;
import crm.system.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Turns attempts away before anything dear is done for them. It counts by the name as typed, whether or not there is
 * such an account, so that its answers tell nothing about which names exist, and over all nodes, so that a try at
 * another node is not another chance. A whole hall shares an address: addresses are slowed down and challenged, never
 * locked.
 */
@ApplicationScoped
class Doorkeeper {

    private static final int MOST_TOLD = 10_000;

    /** What was told to the trail in this minute: a flood must not fill it. */
    private final Attempts told = new Attempts(MOST_TOLD);

    @Inject
    private SharedAttempts attempts;

    @Inject
    private Settings settings;

    @Inject
    private Challenges challenges;

    @Inject
    private LoginStore logins;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @throws TooManyAttempts when the address tries too often
     * @throws AccountLocked when the account failed too often
     * @throws ChallengeMissed when a question must be answered and was not
     */
    void admit(SignInAttempt attempt) {
        admitCode(attempt);
        if (needsChallenge(attempt) && !challenges.isSolved(attempt.challenge(), attempt.answer())) {
            tell(attempt, "challenge", address(attempt));
            throw new ChallengeMissed();
        }
    }

    /**
     * The second step asks no question: the password was right a moment ago.
     *
     * @throws TooManyAttempts when the address tries too often
     * @throws AccountLocked when the account failed too often
     */
    void admitCode(SignInAttempt attempt) {
        slowDown(attempt);
        if (isLocked(attempt)) {
            tell(attempt, "locked", account(attempt));
            throw new AccountLocked(settings.number(LoginSettings.LOCK_MINUTES));
        }
    }

    private void slowDown(SignInAttempt attempt) {
        if (isTrusted(attempt.address())) {
            return;
        }
        SharedAttempts.Turn turn =
                attempts.attempt(address(attempt), settings.number(LoginSettings.PER_ADDRESS_AND_MINUTE));
        if (turn == SharedAttempts.Turn.ADMITTED) {
            return;
        }
        if (turn == SharedAttempts.Turn.FIRST_REFUSED) {
            tell(attempt, "limit", address(attempt));
        }
        throw new TooManyAttempts();
    }

    /** Whether this address will be turned away until the minute is over, whatever it sends. */
    boolean isOverLimit(String address) {
        return attempts.isOverLimit(line(address)) && !isTrusted(address);
    }

    private boolean isTrusted(String address) {
        return Arrays.asList(settings.text(LoginSettings.TRUSTED_ADDRESSES).split("[ ,;]+"))
                .contains(address);
    }

    /** Once a minute for one cause tells enough. */
    private void tell(SignInAttempt attempt, String why, String whom) {
        if (told.count(why + " " + whom, clock.instant()) == 1) {
            audit.recordApart(AuditFact.refused("system:login", "account", attempt.name())
                    .with(null, "{\"why\":\"" + why + "\"}")
                    .from(attempt.name(), attempt.address()));
        }
    }

    /** Whether an attempt like this must answer a question first. */
    boolean needsChallenge(SignInAttempt attempt) {
        long limit = settings.number(LoginSettings.CHALLENGE_AFTER);
        return attempts.failures(account(attempt), forgetAfter()) >= limit
                || attempts.failures(address(attempt), forgetAfter()) >= limit;
    }

    void failed(SignInAttempt attempt) {
        attempts.fail(address(attempt), forgetAfter());
        int failures = attempts.fail(account(attempt), forgetAfter());
        if (failures >= settings.number(LoginSettings.LOCK_AFTER)) {
            logins.lock(attempt.portal(), attempt.name(), clock.instant().plus(lockTime()));
        }
    }

    void succeeded(SignInAttempt attempt) {
        attempts.forget(account(attempt));
    }

    /** Whether the account failed too often since this attempt was admitted. */
    boolean isShut(SignInAttempt attempt) {
        return attempts.failures(account(attempt), lockTime()) >= settings.number(LoginSettings.LOCK_AFTER);
    }

    private boolean isLocked(SignInAttempt attempt) {
        if (!isShut(attempt)) {
            return false;
        }
        Instant now = clock.instant();
        boolean isLifted = logins.find(attempt.portal(), attempt.name())
                .filter(login -> !login.isLocked(now))
                .isPresent();
        if (isLifted) {
            attempts.forget(account(attempt));
        }
        return !isLifted;
    }

    private Duration forgetAfter() {
        return Duration.ofMinutes(settings.number(LoginSettings.FORGET_MINUTES));
    }

    private Duration lockTime() {
        return Duration.ofMinutes(settings.number(LoginSettings.LOCK_MINUTES));
    }

    private static String account(SignInAttempt attempt) {
        return "account " + attempt.portal() + " " + attempt.name().toLowerCase(Locale.ROOT);
    }

    private static String address(SignInAttempt attempt) {
        return line(attempt.address());
    }

    private static String line(String address) {
        return "address " + AddressLine.of(address);
    }
}
