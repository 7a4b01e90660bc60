package crm.system.slice;

import java.util.List;
import java.util.Map;

/** Conditions of a query, as a filter asks for them. */
public final class Conditions {

    private Conditions() {}

    /**
     * Adds a condition and the value of its one parameter, whose name is the word after the colon.
     *
     * @param condition of our own code, e.g. {@code p.state = :state}
     * @param value null narrows nothing
     */
    public static void narrow(List<String> conditions, Map<String, Object> values, String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(condition.replaceAll(".*?:(\\w+).*", "$1"), value);
        }
    }
}
