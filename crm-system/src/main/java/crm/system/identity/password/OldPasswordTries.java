package crm.system.identity.password;

import crm.system.identity.patience.SharedAttempts;
import crm.system.identity.session.SessionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Ends the sessions of an account whose old password somebody guesses at: that person may have found a screen open. */
@ApplicationScoped
class OldPasswordTries {

    private static final int MOST = 5;
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    @Inject
    private SharedAttempts accounts;

    @Inject
    private SessionBook sessions;

    void failed(long accountId) {
        String key = key(accountId);
        if (accounts.fail(key, REMEMBERED) >= MOST) {
            accounts.forget(key);
            sessions.closeAll(accountId, 0);
        }
    }

    void succeeded(long accountId) {
        accounts.forget(key(accountId));
    }

    private static String key(long accountId) {
        return "old-password " + accountId;
    }
}
