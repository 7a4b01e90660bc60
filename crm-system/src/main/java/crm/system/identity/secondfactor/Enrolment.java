package crm.system.identity.secondfactor;

/**
 * A secret on its way to the phone.
 *
 * @param secret to be typed where the picture cannot be taken, in groups of four
 * @param address what the picture says
 */
public record Enrolment(String secret, String address) {

    static Enrolment of(String account, String secret) {
        return new Enrolment(secret.replaceAll("(.{4})(?=.)", "$1 "), Totp.address("CRM", account, secret));
    }

    /** Names nothing of the secret, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "enrolment";
    }
}
