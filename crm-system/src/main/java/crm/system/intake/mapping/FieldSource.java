package crm.system.intake.mapping;

import java.util.Map;

/**
 * Where a field's value comes from.
 *
 * @param column the column's place from 0; null when it comes from none
 * @param fallback what stands in where the column is blank or there is none; null for nothing
 * @param translations what single values of the column mean, e.g. {@code Y} to {@code yes}
 */
public record FieldSource(Integer column, String fallback, Map<String, String> translations) {

    /** From nowhere: the field stays empty. */
    public static final FieldSource NONE = new FieldSource(null, null, Map.of());

    public FieldSource {
        translations = Map.copyOf(translations);
    }

    public static FieldSource column(int place) {
        return new FieldSource(place, null, Map.of());
    }

    public static FieldSource constant(String value) {
        return new FieldSource(null, value, Map.of());
    }

    boolean isNone() {
        return column == null && fallback == null;
    }
}
