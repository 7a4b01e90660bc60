package crm.system.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Project;
import org.eclipse.persistence.sessions.factories.SessionManager;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SentStatementsTest {

    private static final String NAME = "heard";

    private ServerSession session;

    @AfterEach
    void forget() {
        if (session != null) {
            session.logout();
            SessionManager.getManager().getSessions().remove(NAME);
        }
    }

    @Test
    void everyStatementOfTheWorkIsHeardInOrder() throws Exception {
        start();

        List<String> sent = SentStatements.during(() -> {
            query("SELECT 1");
            query("SELECT 2");
        });

        assertEquals(List.of("SELECT 1", "SELECT 2"), sent);
    }

    @Test
    void whatIsSentBeforeAndAfterTheWorkIsNotHeard() throws Exception {
        start();
        query("SELECT 1");

        List<String> sent = SentStatements.during(() -> {});
        query("SELECT 2");

        assertEquals(List.of(), sent);
    }

    @Test
    void anotherThreadIsNotHeard() throws Exception {
        start();

        List<String> sent = SentStatements.during(() -> {
            Thread other = new Thread(() -> query("SELECT 1"));
            other.start();
            other.join();
        });

        assertEquals(List.of(), sent);
    }

    @Test
    void withoutAPersistenceUnitThereIsNothingToHear() {
        assertThrows(IllegalStateException.class, () -> SentStatements.during(() -> {}));
    }

    private void query(String sql) {
        session.acquireClientSession().executeSQL(sql);
    }

    private void start() {
        DatabaseLogin login = new DatabaseLogin();
        login.setDriverClassName("org.h2.Driver");
        login.setConnectionString("jdbc:h2:mem:heard");
        session = (ServerSession) new Project(login).createServerSession(1, 2);
        session.dontLogMessages();
        session.login();
        SessionManager.getManager().addSession(NAME, session);
    }
}
