package crm.system.errors;

/** A broken rule that may mean that somebody reached for what is not theirs, by a changed address or form; it is audited. */
public abstract class Refusal extends BusinessRuleViolation {

    private final String thing;
    private final String id;
    private boolean audited;

    /**
     * @param thing the kind of record, or {@code rule}
     * @param id the record's id as it was asked for, or which rule
     * @param key the message key
     * @param values what the message names
     */
    protected Refusal(String thing, Object id, String key, Object... values) {
        super(key, values);
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
