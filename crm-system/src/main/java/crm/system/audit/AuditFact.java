package crm.system.audit;

/**
 * What the trail is told.
 *
 * @param action permission-like verb, e.g. {@code customer:profile:change}, {@code system:login}
 * @param thing kind of the record, e.g. {@code customer}
 * @param thingId its id or number, as text
 * @param outcome done, refused or failed
 * @param before values before, as JSON with sensitive values masked; null where there are none
 * @param after values after, likewise
 * @param claimedAccount the account name given, when nobody is signed in
 * @param address where from, when nobody is signed in
 */
public record AuditFact(
        String action,
        String thing,
        String thingId,
        Outcome outcome,
        String before,
        String after,
        String claimedAccount,
        String address) {

    /** How the audited act ended. */
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }

    public static AuditFact done(String action, String thing, Object id) {
        return new AuditFact(action, thing, String.valueOf(id), Outcome.DONE, null, null, null, null);
    }

    public static AuditFact refused(String action, String thing, Object id) {
        return new AuditFact(action, thing, String.valueOf(id), Outcome.REFUSED, null, null, null, null);
    }

    public AuditFact with(String valuesBefore, String valuesAfter) {
        return new AuditFact(action, thing, thingId, outcome, valuesBefore, valuesAfter, claimedAccount, address);
    }

    public AuditFact from(String account, String clientAddress) {
        return new AuditFact(action, thing, thingId, outcome, before, after, account, clientAddress);
    }
}
