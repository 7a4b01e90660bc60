package crm.system.errors;

/** A record that does not exist, or that the acting person may not see; both are told alike. */
public class RecordNotFound extends BusinessRuleViolation {

    public RecordNotFound(String thing, Object id) {
        super("system.error.recordNotFound", thing, String.valueOf(id));
    }
}
