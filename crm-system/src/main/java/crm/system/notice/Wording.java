package crm.system.notice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that is put into words only when somebody reads it, in that person's language.
 *
 * @param key message key, area.thing.what
 * @param values what fills its placeholders; one that starts with {@code @} is itself a message key
 */
public record Wording(String key, List<String> values) implements Serializable {

    /** Marks a value that is a message key. */
    public static final String KEY_MARK = "@";

    /** ASCII's unit separator: made for this, and absent from texts that people type. */
    private static final char SEPARATOR = '\u001f';

    private static final int LONGEST_VALUE = 200;

    public Wording {
        values = List.copyOf(values);
    }

    public static Wording of(String key, Object... values) {
        List<String> texts = new ArrayList<>(values.length);
        for (Object value : values) {
            texts.add(String.valueOf(value));
        }
        return new Wording(key, texts);
    }

    /** Its values in one column; each is cut at 200 characters so that a sentence fits. */
    public String packedValues() {
        StringBuilder packed = new StringBuilder();
        for (String value : values) {
            if (!packed.isEmpty()) {
                packed.append(SEPARATOR);
            }
            String safe = value.replace(SEPARATOR, ' ');
            packed.append(safe, 0, Math.min(safe.length(), LONGEST_VALUE));
        }
        return packed.toString();
    }

    /** The reverse of {@link #packedValues}; null when there is no key. */
    public static Wording unpack(String key, String packed) {
        if (key == null) {
            return null;
        }
        if (packed == null || packed.isEmpty()) {
            return new Wording(key, List.of());
        }
        return new Wording(key, List.of(packed.split(String.valueOf(SEPARATOR), -1)));
    }
}
