package crm.system.intake.mapping;

import java.util.List;
import java.util.Set;

/**
 * A field that can be filled from a file.
 *
 * @param key its name in code
 * @param label message key of its name
 * @param type how its text is read
 * @param required whether a row without it is rejected
 * @param most longest text, or most digits before the point; 0 for no limit of its own
 * @param scale most digits after the point
 * @param aliases names that columns for it usually bear, in English and Chinese; case, blanks and signs do not count
 * @param choices the words it may hold, for a choice
 */
public record ImportField(
        String key,
        String label,
        FieldType type,
        boolean required,
        int most,
        int scale,
        Set<String> aliases,
        List<Choice> choices) {

    public static ImportField text(String key, String label, int most, String... aliases) {
        return new ImportField(key, label, FieldType.TEXT, false, most, 0, Set.of(aliases), List.of());
    }

    public static ImportField whole(String key, String label, int digits, String... aliases) {
        return new ImportField(key, label, FieldType.WHOLE, false, digits, 0, Set.of(aliases), List.of());
    }

    public static ImportField decimal(String key, String label, int digits, int scale, String... aliases) {
        return new ImportField(key, label, FieldType.DECIMAL, false, digits, scale, Set.of(aliases), List.of());
    }

    public static ImportField date(String key, String label, String... aliases) {
        return new ImportField(key, label, FieldType.DATE, false, 0, 0, Set.of(aliases), List.of());
    }

    public static ImportField flag(String key, String label, String... aliases) {
        return new ImportField(key, label, FieldType.FLAG, false, 0, 0, Set.of(aliases), List.of());
    }

    public static ImportField choice(String key, String label, List<Choice> choices, String... aliases) {
        return new ImportField(key, label, FieldType.CHOICE, false, 0, 0, Set.of(aliases), List.copyOf(choices));
    }

    /** The same field, without which a row is rejected. */
    public ImportField obligatory() {
        return new ImportField(key, label, type, true, most, scale, aliases, choices);
    }
}
