package crm.web.system;

import crm.system.identity.login.SignedInPerson;
import crm.system.identity.session.SessionRow;
import crm.system.identity.session.SessionService;
import crm.web.shared.Messages;
import crm.web.shared.security.WebSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where one is signed in at this moment, and where one came in before. */
@Named
@RequestScoped
public class OwnSessionsPage {

    @Inject
    private SessionService sessions;

    @Inject
    private WebSession session;

    private List<SessionRow> rows;

    public void end(long id) {
        sessions.end(id);
        rows = null;
        Messages.done("system.sessions.ended");
    }

    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = sessions.own();
        }
        return rows;
    }

    public boolean isThis(SessionRow row) {
        return row.id() == session.id();
    }

    public SignedInPerson getPerson() {
        return session.person().orElse(null);
    }
}
