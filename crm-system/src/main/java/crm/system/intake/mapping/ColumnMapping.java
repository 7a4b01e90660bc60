package crm.system.intake.mapping;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which field gets its value from where.
 *
 * @param sources by the field's key; a field that is missing stays empty
 */
public record ColumnMapping(Map<String, FieldSource> sources) {

    private static final String NOTHING = "-";

    public ColumnMapping {
        sources = Map.copyOf(sources);
    }

    public FieldSource of(String field) {
        return sources.getOrDefault(field, FieldSource.NONE);
    }

    /** Whether a field gets a value from anywhere. */
    public boolean fills(String field) {
        return !of(field).isNone();
    }

    /** As one text: a line per field with column, fallback and translations. */
    public String packed() {
        return new TreeMap<>(sources)
                .entrySet().stream()
                        .filter(source -> !source.getValue().isNone())
                        .map(source -> String.join(
                                " ",
                                encode(source.getKey()),
                                source.getValue().column() == null
                                        ? NOTHING
                                        : source.getValue().column().toString(),
                                source.getValue().fallback() == null
                                        ? NOTHING
                                        : "=" + encode(source.getValue().fallback()),
                                translations(source.getValue())))
                        .collect(Collectors.joining("\n"));
    }

    private static String translations(FieldSource source) {
        return "&"
                + new TreeMap<>(source.translations())
                        .entrySet().stream()
                                .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
                                .collect(Collectors.joining("&"));
    }

    /** The reverse of {@link #packed}. */
    public static ColumnMapping unpack(String packed) {
        Map<String, FieldSource> sources = new TreeMap<>();
        packed.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split(" ", 4);
            Integer column = parts[1].equals(NOTHING) ? null : Integer.valueOf(parts[1]);
            String fallback = parts[2].equals(NOTHING) ? null : decode(parts[2].substring(1));
            Map<String, String> translations = new TreeMap<>();
            for (String pair : parts[3].split("&", -1)) {
                int middle = pair.indexOf('=');
                if (middle >= 0) {
                    translations.put(decode(pair.substring(0, middle)), decode(pair.substring(middle + 1)));
                }
            }
            sources.put(decode(parts[0]), new FieldSource(column, fallback, translations));
        });
        return new ColumnMapping(sources);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
