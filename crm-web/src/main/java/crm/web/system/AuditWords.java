package crm.web.system;

import crm.system.audit.AuditRow;
import crm.web.shared.Messages;
import crm.web.shared.text.AllMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The trail's codes in words. An action is an area, a thing and what was done with it, such as {@code
 * system:employee:transfer}; each part has its word. What has none is shown as it stands: an old entry may bear a code that
 * today's program no longer knows.
 */
@Named
@ApplicationScoped
public class AuditWords {

    private static final String BETWEEN_PARTS = ":";
    private static final String ON = "system.audit.on.";

    /** As jobs sign what no person ordered; {@code JobAccountStore} writes both. */
    private static final String SYSTEM = "*system*";

    private static final String JOB = "job";

    /** "Employee · transferred" for {@code system:employee:transfer}. */
    public String action(String code) {
        ResourceBundle words = AllMessages.in(Messages.locale());
        List<String> keys = keys(code);
        return keys.isEmpty() || !keys.stream().allMatch(words::containsKey)
                ? code
                : keys.stream().map(words::getString).collect(Collectors.joining(" · "));
    }

    /** Whose name stands there; the system's own is told in words. */
    public String account(AuditRow row) {
        return SYSTEM.equals(row.account()) && JOB.equals(row.address())
                ? Messages.text("system.audit.account.system")
                : row.account();
    }

    /** Where from; work in the background comes from no address. */
    public String address(String address) {
        return JOB.equals(address) ? Messages.text("system.audit.address.job") : address;
    }

    /** Kinds of records by their words, in their order. */
    public Map<String, String> things() {
        ResourceBundle words = AllMessages.in(Messages.locale());
        return byWords(
                words.keySet().stream().filter(key -> key.startsWith(ON)).map(key -> key.substring(ON.length())),
                this::thing);
    }

    /** Actions by their words, in their order. */
    public Map<String, String> actions(Collection<String> codes) {
        return byWords(codes.stream(), this::action);
    }

    private static Map<String, String> byWords(Stream<String> codes, UnaryOperator<String> words) {
        Map<String, String> sorted = new TreeMap<>(Collator.getInstance(Messages.locale()));
        codes.forEach(code -> sorted.merge(words.apply(code), code, (one, other) -> one));
        return sorted;
    }

    /** The word for a kind of record. */
    public String thing(String code) {
        ResourceBundle words = AllMessages.in(Messages.locale());
        String key = ON + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }

    /** The message keys of an action's words; none when the code is not made like one. */
    static List<String> keys(String code) {
        List<String> parts = Arrays.asList(code.split(BETWEEN_PARTS, -1));
        return switch (parts.size()) {
            case 2 -> List.of("system.audit.did." + parts.get(1));
            case 3 -> List.of(ON + parts.get(1), "system.audit.did." + parts.get(2));
            default -> List.of();
        };
    }
}
