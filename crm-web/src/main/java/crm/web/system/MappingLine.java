package crm.web.system;

import crm.system.intake.mapping.FieldSource;
import crm.system.intake.mapping.ImportField;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One field on the mapping page: the column it comes from, its constant and its translations. */
public class MappingLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String label;
    private final boolean required;
    private Integer column;
    private String fallback;
    private String translations;

    MappingLine(ImportField field, FieldSource source) {
        key = field.key();
        label = field.label();
        required = field.required();
        column = source.column();
        fallback = source.fallback();
        translations = new TreeMap<>(source.translations())
                .entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .collect(Collectors.joining("; "));
    }

    /** What the person decided. */
    FieldSource source() {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : translations == null ? new String[0] : translations.split("[;；]", -1)) {
            int middle = pair.indexOf('=');
            if (middle > 0) {
                pairs.put(
                        pair.substring(0, middle).strip(),
                        pair.substring(middle + 1).strip());
            }
        }
        return new FieldSource(column, fallback == null || fallback.isBlank() ? null : fallback.strip(), pairs);
    }

    public String getKey() {
        return key;
    }

    /** Message key of the field's name. */
    public String getLabel() {
        return label;
    }

    public boolean isRequired() {
        return required;
    }

    public Integer getColumn() {
        return column;
    }

    public void setColumn(Integer column) {
        this.column = column;
    }

    public String getFallback() {
        return fallback;
    }

    public void setFallback(String fallback) {
        this.fallback = fallback;
    }

    public String getTranslations() {
        return translations;
    }

    public void setTranslations(String translations) {
        this.translations = translations;
    }
}
