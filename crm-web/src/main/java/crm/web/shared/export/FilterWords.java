package crm.web.shared.export;

import crm.web.shared.Formats;
import crm.web.shared.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a filter narrows a list to, in the reader's words; what it does not narrow is left out. */
public final class FilterWords {

    private final Map<String, String> words = new LinkedHashMap<>();

    /** @param label message key */
    public FilterWords put(String label, String value) {
        if (value != null && !value.isBlank()) {
            words.put(Messages.text(label), value);
        }
        return this;
    }

    public FilterWords put(String label, LocalDate day) {
        return put(label, Formats.date(day));
    }

    /** A value whose words stand under its label's key. */
    public FilterWords put(String label, Enum<?> value) {
        return put(label, value == null ? null : Messages.text(label + "." + value));
    }

    public Map<String, String> all() {
        return new LinkedHashMap<>(words);
    }
}
