package crm.system.identity.session;

import crm.system.session.Actor;
import crm.system.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps the sessions of browsers in the database, so that ending one is heard on every node. */
@ApplicationScoped
public class SessionBook {

    @Inject
    private SessionStore sessions;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Notes a login. @return the number of the session */
    public long open(Actor actor, String browser) {
        return sessions.open(new OpenSession(actor.accountId(), clock.instant(), actor.address(), browser));
    }

    /** Whether nobody has ended it, and neither its idle time nor its longest time is over. */
    public boolean isOpen(long id, Instant startedAt, Instant seenAt) {
        Instant now = clock.instant();
        return startedAt
                        .plus(Duration.ofHours(settings.number(SessionSettings.LONGEST_HOURS)))
                        .isAfter(now)
                && seenAt.plus(Duration.ofMinutes(settings.number(SessionSettings.IDLE_MINUTES)))
                        .isAfter(now)
                && sessions.isOpen(id);
    }

    /** Tells that the session is in use; call it about once a minute. */
    public void seen(long id) {
        sessions.seen(id, clock.instant());
    }

    /** Ends a session at sign-out. */
    public void close(long id, long accountId) {
        sessions.end(id, accountId, clock.instant());
    }

    /** Ends all sessions of an account but one, e.g. because its password has changed; 0 spares none. */
    public void closeAll(long accountId, long exceptId) {
        sessions.endAll(accountId, exceptId, clock.instant());
    }
}
