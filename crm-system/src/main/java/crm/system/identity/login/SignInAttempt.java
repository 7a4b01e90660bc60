package crm.system.identity.login;

import crm.system.session.Portal;

/**
 * What was typed at the login page.
 *
 * @param portal the door chosen
 * @param name the account's name as typed
 * @param password as typed
 * @param address the client's address
 * @param challenge the token of the question that was shown, or null
 * @param answer what was answered, or null
 * @param fromThisMachine whether the client sits on the server itself, with no proxy in between
 */
public record SignInAttempt(
        Portal portal,
        String name,
        String password,
        String address,
        String challenge,
        String answer,
        boolean fromThisMachine) {

    /** Names the attempt without its password, so that it cannot reach a log. */
    @Override
    public String toString() {
        return portal + " " + name + " from " + address;
    }
}
