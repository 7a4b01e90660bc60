package crm.system.session;

import org.apache.shiro.util.ThreadContext;

/** The session that the running request belongs to, for what is granted for no longer than a session lasts. */
public final class ActingSession {

    /** Of background work and of doors without sessions. */
    public static final long NONE = 0;

    private static final String NAME = ActingSession.class.getName();

    private ActingSession() {}

    /** Notes the session's number for the rest of the request; Shiro clears the thread at its end. */
    public static void enter(long session) {
        ThreadContext.put(NAME, session);
    }

    /** Its number in the book of sessions, or {@link #NONE}. */
    public static long current() {
        return ThreadContext.get(NAME) instanceof Long session ? session : NONE;
    }
}
