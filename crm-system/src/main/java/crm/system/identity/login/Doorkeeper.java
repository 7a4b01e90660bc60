package crm.system.identity.login;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.patience.AddressLine;
import crm.system.identity.patience.Attempts;
import crm.system.identity.patience.ChallengeMissed;
import crm.system.identity.patience.Challenges;
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
 * such an account, so that its answers tell nothing about which names exist. A whole hall shares an address: addresses
 * are slowed down and challenged, never locked.
 */
@ApplicationScoped
class Doorkeeper {

    private static final int MOST_KEYS = 50_000;

    private final Attempts accounts = new Attempts(MOST_KEYS);
    private final Attempts addresses = new Attempts(MOST_KEYS);

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
            audit.recordApart(refused(attempt, "challenge"));
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
        Instant now = clock.instant();
        slowDown(attempt, now);
        if (isLocked(attempt, now)) {
            audit.recordApart(refused(attempt, "locked"));
            throw new AccountLocked(settings.number(LoginSettings.LOCK_MINUTES));
        }
    }

    private void slowDown(SignInAttempt attempt, Instant now) {
        long limit = settings.number(LoginSettings.PER_ADDRESS_AND_MINUTE);
        long attempts = addresses.count(AddressLine.of(attempt.address()), now);
        if (attempts <= limit || isTrusted(attempt.address())) {
            return;
        }
        // Once a minute tells enough; a flood must not fill the trail.
        if (attempts == limit + 1) {
            audit.recordApart(refused(attempt, "limit"));
        }
        throw new TooManyAttempts();
    }

    /** Whether this address will be turned away until the minute is over, whatever it sends. */
    boolean isOverLimit(String address) {
        return addresses.attempts(AddressLine.of(address), clock.instant())
                        > settings.number(LoginSettings.PER_ADDRESS_AND_MINUTE)
                && !isTrusted(address);
    }

    private boolean isTrusted(String address) {
        return Arrays.asList(settings.text(LoginSettings.TRUSTED_ADDRESSES).split("[ ,;]+"))
                .contains(address);
    }

    private static AuditFact refused(SignInAttempt attempt, String why) {
        return AuditFact.refused("system:login", "account", attempt.name())
                .with(null, "{\"why\":\"" + why + "\"}")
                .from(attempt.name(), attempt.address());
    }

    /** Whether an attempt like this must answer a question first. */
    boolean needsChallenge(SignInAttempt attempt) {
        Instant now = clock.instant();
        long limit = settings.number(LoginSettings.CHALLENGE_AFTER);
        return accounts.failures(account(attempt), now, forgetAfter()) >= limit
                || addresses.failures(AddressLine.of(attempt.address()), now, forgetAfter()) >= limit;
    }

    void failed(SignInAttempt attempt) {
        Instant now = clock.instant();
        addresses.fail(AddressLine.of(attempt.address()), now, forgetAfter());
        int failures = accounts.fail(account(attempt), now, forgetAfter());
        if (failures >= settings.number(LoginSettings.LOCK_AFTER)) {
            logins.lock(attempt.portal(), attempt.name(), now.plus(lockTime()));
        }
    }

    void succeeded(SignInAttempt attempt) {
        accounts.forget(account(attempt));
    }

    /** Whether the account failed too often since this attempt was admitted. */
    boolean isShut(SignInAttempt attempt) {
        return isShut(attempt, clock.instant());
    }

    private boolean isShut(SignInAttempt attempt, Instant now) {
        return accounts.failures(account(attempt), now, lockTime()) >= settings.number(LoginSettings.LOCK_AFTER);
    }

    private boolean isLocked(SignInAttempt attempt, Instant now) {
        if (!isShut(attempt, now)) {
            return false;
        }
        boolean isLifted = logins.find(attempt.portal(), attempt.name())
                .filter(login -> !login.isLocked(now))
                .isPresent();
        if (isLifted) {
            accounts.forget(account(attempt));
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
        return attempt.portal() + " " + attempt.name().toLowerCase(Locale.ROOT);
    }
}
