package crm.system.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Values before and after a change, as the trail keeps them: only what differs, as JSON. */
public final class AuditValues {

    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();

    /** Notes a field; one that stayed as it was leaves no trace. */
    public AuditValues field(String name, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            before.put(name, text(was));
            after.put(name, text(is));
        }
        return this;
    }

    /** Notes that a sensitive field has changed, without telling what it held beyond its last two characters. */
    public AuditValues masked(String name, String was, String is) {
        if (!Objects.equals(was, is)) {
            before.put(name, mask(was));
            after.put(name, mask(is));
        }
        return this;
    }

    public boolean isEmpty() {
        return after.isEmpty();
    }

    /** The fact with these values. */
    public AuditFact in(AuditFact fact) {
        return fact.with(json(before), json(after));
    }

    static String mask(String value) {
        if (value == null || value.length() <= 4) {
            return value == null ? null : "****";
        }
        return "****" + value.substring(value.length() - 2);
    }

    private static String text(Object value) {
        return value == null ? null : String.valueOf(value);
    }

    private static String json(Map<String, String> values) {
        if (values.isEmpty()) {
            return null;
        }
        return values.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A JSON text (RFC 8259); the trail must not depend on which JSON library the server brings. */
    private static String quoted(String value) {
        if (value == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
