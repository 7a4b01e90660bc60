package crm.system.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.factories.SessionManager;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Listens to what the persistence unit sends to the database while something runs on the calling thread, for tests that
 * a list needs no query per row. Other threads are not heard, nor is plain JDBC.
 */
public final class SentStatements {

    private SentStatements() {}

    /** The SQL of every statement sent during the work, in order. A statement sent as a batch is told once. */
    public static List<String> during(ActingAs.Deed work) throws Exception {
        Ear ear = new Ear(Thread.currentThread());
        Map<Session, SessionLog> before = new HashMap<>();
        for (Session session : SessionManager.getManager().getSessions().values()) {
            if (session instanceof ServerSession) {
                before.put(session, session.getSessionLog());
                session.setSessionLog(ear);
            }
        }
        if (before.isEmpty()) {
            throw new IllegalStateException("no persistence unit runs here");
        }
        try {
            work.run();
        } finally {
            before.forEach(Session::setSessionLog);
        }
        return Collections.unmodifiableList(ear.heard);
    }

    /** Hears SQL of one thread and lets everything else pass unheard. */
    private static final class Ear extends AbstractSessionLog {

        private final Thread thread;
        private final List<String> heard = new ArrayList<>();

        Ear(Thread thread) {
            this.thread = thread;
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return SQL.equals(category) && level == FINE && Thread.currentThread() == thread;
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (SQL.equals(entry.getNameSpace()) && Thread.currentThread() == thread) {
                heard.add(entry.getMessage());
            }
        }
    }
}
