package crm.system.intake.mapping;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses from the names of the columns which field each fills; every column is given once. */
public final class MappingSuggestion {

    /** {@code customerID}, {@code customer_id} and {@code Customer Id} are the same name. */
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private MappingSuggestion() {}

    public static ColumnMapping of(List<ImportField> fields, List<String> header) {
        Map<String, FieldSource> sources = new HashMap<>();
        Set<Integer> given = new HashSet<>();
        for (ImportField field : fields) {
            for (int column = 0; column < header.size(); column++) {
                if (!given.contains(column) && isNamed(field, header.get(column))) {
                    sources.put(field.key(), FieldSource.column(column));
                    given.add(column);
                    break;
                }
            }
        }
        return new ColumnMapping(sources);
    }

    private static boolean isNamed(ImportField field, String column) {
        String name = plain(column);
        return !name.isEmpty()
                && (name.equals(plain(field.key()))
                        || field.aliases().stream()
                                .anyMatch(alias -> plain(alias).equals(name)));
    }

    static String plain(String name) {
        return NOT_LETTERS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
