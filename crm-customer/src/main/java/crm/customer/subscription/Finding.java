package crm.customer.subscription;

import crm.system.errors.BusinessRuleViolation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Something that speaks against a sale.
 *
 * @param key the message that tells it
 * @param values what the message names; one that starts with {@code @} is itself a message key, alternatives stand
 *     between {@value #OR}
 * @param blocks false when a person may decide about it, with a note
 */
public record Finding(String key, List<String> values, boolean blocks) implements Serializable {

    /** Stands between alternatives in one value. */
    public static final String OR = " / ";

    public Finding {
        values = List.copyOf(values);
    }

    public static Finding blocking(String key, Object... values) {
        return new Finding(key, Arrays.stream(values).map(String::valueOf).toList(), true);
    }

    /** A person decides, and says why. */
    public static Finding toDecide(String key, Object... values) {
        return new Finding(key, Arrays.stream(values).map(String::valueOf).toList(), false);
    }

    /** The same rule, told beforehand. */
    public static Finding of(BusinessRuleViolation rule) {
        return blocking(rule.key(), rule.values().toArray());
    }
}
