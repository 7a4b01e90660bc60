package crm.system.identity.secondfactor;

import crm.system.identity.patience.SharedAttempts;
import crm.system.session.Portal;
import crm.system.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells who has a second factor, who must have one, and whether a code is right. */
@ApplicationScoped
public class SecondFactors {

    private static final int CODE_DIGITS = 6;

    @Inject
    private SharedAttempts wrong;

    @Inject
    private SecondFactorStore factors;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public boolean isSetUp(long accountId) {
        return factors.find(accountId).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Whether nobody comes through the portal without one. */
    public boolean isObligatory(Portal portal) {
        return portal == Portal.ADMINISTRATOR && settings.isOn(SecondFactorSettings.FOR_ADMINISTRATORS);
    }

    /**
     * Whether the code is the phone's of this half minute, or an unused recovery code; it is used up by this. A million
     * codes are soon tried: after some wrong ones none is right for a while.
     */
    public boolean admits(long accountId, String code) {
        Instant now = clock.instant();
        String key = key(accountId);
        Duration wait = Duration.ofMinutes(settings.number(SecondFactorSettings.WAIT_MINUTES));
        if (wrong.failures(key, wait) >= settings.number(SecondFactorSettings.WRONG_CODES)) {
            return false;
        }
        Optional<SecondFactor> factor = factors.find(accountId).filter(SecondFactor::isConfirmed);
        if (factor.isPresent() && code != null && isTaken(factor.get(), code.strip(), now)) {
            wrong.forget(key);
            return true;
        }
        wrong.fail(key, wait);
        return false;
    }

    private boolean isTaken(SecondFactor factor, String code, Instant now) {
        if (code.replaceAll("\\s", "").length() > CODE_DIGITS) {
            return factors.takeRecoveryCode(
                    factor.getAccountId(), RecoveryCodes.hash(factor.getAccountId(), code), now);
        }
        OptionalLong step = Totp.step(factor.getSecret(), code, now);
        return step.isPresent() && factors.take(factor.getAccountId(), step.getAsLong());
    }

    /** Takes it from an account, e.g. because the phone is lost; whoever asks has checked their right to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(long accountId) {
        factors.remove(accountId);
        wrong.forget(key(accountId));
    }

    private static String key(long accountId) {
        return "code " + accountId;
    }
}
