package crm.system.errors;

/** A record that does not exist, or that the acting person may not see; both are told alike, and both are audited. */
public class RecordNotFound extends BusinessRuleViolation {

    private final String thing;
    private final String id;
    private boolean audited;

    public RecordNotFound(String thing, Object id) {
        super("system.error.recordNotFound", thing, String.valueOf(id));
        this.thing = thing;
        this.id = String.valueOf(id);
    }

    public String thing() {
        return thing;
    }

    public String id() {
        return id;
    }

    /** True the first time it is asked: on its way out the refusal passes several services, and is audited once. */
    public boolean toBeAudited() {
        boolean first = !audited;
        audited = true;
        return first;
    }
}
