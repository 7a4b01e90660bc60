package crm.system.identity.login;

import crm.system.session.Actor;
import java.time.Instant;

/**
 * Who has come in.
 *
 * @param actor the person, for the session
 * @param mustChangePassword whether the password was a one-time password
 * @param lastLoginAt when this account came in before, or null at the first time
 * @param lastLoginFrom from which address
 */
public record SignedInPerson(Actor actor, boolean mustChangePassword, Instant lastLoginAt, String lastLoginFrom)
        implements java.io.Serializable {}
