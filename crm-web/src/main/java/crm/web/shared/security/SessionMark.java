package crm.web.shared.security;

import crm.system.identity.login.SignedInPerson;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a browser's session knows of its login.
 *
 * @param id its number in the session book
 * @param startedAt when it was opened
 * @param seenAt the last click
 * @param bookedAt the last click that the session book was told of
 * @param person who came in, with the login before this one
 * @param mustChangePassword whether nothing but a new password is open to the person
 */
record SessionMark(
        long id, Instant startedAt, Instant seenAt, Instant bookedAt, SignedInPerson person, boolean mustChangePassword)
        implements Serializable {

    static final String NAME = "crm.session";

    static SessionMark opened(long id, Instant at, SignedInPerson person) {
        return new SessionMark(id, at, at, at, person, person.mustChangePassword());
    }

    SessionMark seen(Instant at) {
        return new SessionMark(id, startedAt, at, bookedAt, person, mustChangePassword);
    }

    SessionMark booked(Instant at) {
        return new SessionMark(id, startedAt, at, at, person, mustChangePassword);
    }

    SessionMark withOwnPassword() {
        return new SessionMark(id, startedAt, seenAt, bookedAt, person, false);
    }
}
