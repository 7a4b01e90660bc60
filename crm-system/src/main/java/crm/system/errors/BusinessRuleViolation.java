package crm.system.errors;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule of the business was broken; the transaction is undone and the person is told which rule. */
@ApplicationException(rollback = true)
public abstract class BusinessRuleViolation extends RuntimeException {

    private final String key;
    private final transient List<Object> values;

    /**
     * @param key the message key, area.thing.what
     * @param values what the message names, in the order of its placeholders
     */
    protected BusinessRuleViolation(String key, Object... values) {
        super(key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return values == null ? List.of() : values;
    }
}
