package crm.customer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query with the values of their parameters. */
final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    void add(String text) {
        texts.add(text);
    }

    void add(String text, String name, Object value) {
        add(text);
        value(name, value);
    }

    /** Adds one that the database's planner cannot see through, so that it chooses no index for its sake. */
    void addHidden(String text) {
        add("(case when " + text + " then 1 else 0 end) = 1");
    }

    void value(String name, Object value) {
        values.put(name, value);
    }

    String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    Map<String, Object> values() {
        return values;
    }
}
