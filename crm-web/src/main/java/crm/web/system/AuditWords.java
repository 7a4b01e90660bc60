package crm.web.system;

import crm.web.shared.Messages;
import crm.web.shared.text.AllMessages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The trail's codes in words. An action is an area, a thing and what was done with it, such as {@code
 * system:employee:transfer}; each part has its word. What has none is shown as it stands: an old entry may bear a code that
 * today's program no longer knows.
 */
@Named
@ApplicationScoped
public class AuditWords {

    private static final String BETWEEN_PARTS = ":";

    /** "Employee · transferred" for {@code system:employee:transfer}. */
    public String action(String code) {
        ResourceBundle words = AllMessages.in(Messages.locale());
        List<String> keys = keys(code);
        return keys.isEmpty() || !keys.stream().allMatch(words::containsKey)
                ? code
                : keys.stream().map(words::getString).collect(Collectors.joining(" · "));
    }

    /** The word for a kind of record. */
    public String thing(String code) {
        ResourceBundle words = AllMessages.in(Messages.locale());
        String key = "system.audit.on." + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }

    /** The message keys of an action's words; none when the code is not made like one. */
    static List<String> keys(String code) {
        List<String> parts = Arrays.asList(code.split(BETWEEN_PARTS, -1));
        return switch (parts.size()) {
            case 2 -> List.of("system.audit.did." + parts.get(1));
            case 3 -> List.of("system.audit.on." + parts.get(1), "system.audit.did." + parts.get(2));
            default -> List.of();
        };
    }
}
