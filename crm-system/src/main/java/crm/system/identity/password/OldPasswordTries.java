package crm.system.identity.password;

import crm.system.identity.patience.Attempts;
import crm.system.identity.session.SessionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Ends the sessions of an account whose old password somebody guesses at: that person may have found a screen open. */
@ApplicationScoped
class OldPasswordTries {

    private static final int MOST = 5;
    private static final int MOST_ACCOUNTS = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final Attempts accounts = new Attempts(MOST_ACCOUNTS);

    @Inject
    private SessionBook sessions;

    @Inject
    private Clock clock;

    void failed(long accountId) {
        String key = Long.toString(accountId);
        if (accounts.fail(key, clock.instant(), REMEMBERED) >= MOST) {
            accounts.forget(key);
            sessions.closeAll(accountId, 0);
        }
    }

    void succeeded(long accountId) {
        accounts.forget(Long.toString(accountId));
    }
}
