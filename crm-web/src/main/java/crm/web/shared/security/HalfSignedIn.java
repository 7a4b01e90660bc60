package crm.web.shared.security;

import crm.system.identity.login.SignedInPerson;
import crm.system.session.Portal;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody whose password was right and whose code is still asked for. It opens nothing.
 *
 * @param portal the door chosen
 * @param name the account's name
 * @param person who it is
 * @param back the page wished for, or null
 * @param since when the password was given
 * @param wrong codes so far
 */
record HalfSignedIn(Portal portal, String name, SignedInPerson person, String back, Instant since, int wrong)
        implements Serializable {

    static final String NAME = "crm.half";

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_WRONG = 3;

    boolean isOver(Instant now) {
        return since.plus(LONGEST).isBefore(now) || wrong >= MOST_WRONG;
    }

    HalfSignedIn wrongOnce() {
        return new HalfSignedIn(portal, name, person, back, since, wrong + 1);
    }
}
