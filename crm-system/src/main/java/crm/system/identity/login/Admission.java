package crm.system.identity.login;

import java.io.Serializable;

/**
 * What came of a right password.
 *
 * @param person who it is
 * @param needsCode whether the person is in only after {@link FrontDoor#finish}
 */
public record Admission(SignedInPerson person, boolean needsCode) implements Serializable {}
