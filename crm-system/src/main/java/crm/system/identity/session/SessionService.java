package crm.system.identity.session;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import crm.system.settings.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Shows and ends one's own sessions. */
@Stateless
public class SessionService {

    private static final int MOST = 100;

    @Inject
    private SessionStore sessions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @OpenToAllStaff("one's own sessions")
    public List<SessionRow> own() {
        Duration idle = Duration.ofMinutes(settings.number(SessionSettings.IDLE_MINUTES));
        return sessions.open(currentUser.actor().accountId(), clock.instant().minus(idle), MOST).stream()
                .map(s -> new SessionRow(s.getId(), s.getStartedAt(), s.getSeenAt(), s.getAddress(), s.getBrowser()))
                .toList();
    }

    /** Ends one of one's own sessions; one that is not, or is over, is passed over in silence. */
    @OpenToAllStaff("one's own sessions")
    public void end(long sessionId) {
        if (sessions.end(sessionId, currentUser.actor().accountId(), clock.instant())) {
            audit.record(AuditFact.done("system:session:end", "session", sessionId));
        }
    }
}
