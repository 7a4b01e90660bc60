package crm.system.intake.mapping;

import crm.system.intake.file.SourceRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row's values by field; a field without a value is null.
 *
 * @param row where they come from
 * @param values by the field's key: text, whole number as Long, BigDecimal, LocalDate, Boolean or a choice's value
 */
public record FieldValues(SourceRow row, Map<String, Object> values) {

    public String text(String field) {
        return (String) values.get(field);
    }

    public Long whole(String field) {
        return (Long) values.get(field);
    }

    public BigDecimal decimal(String field) {
        return (BigDecimal) values.get(field);
    }

    public LocalDate date(String field) {
        return (LocalDate) values.get(field);
    }

    public Boolean flag(String field) {
        return (Boolean) values.get(field);
    }
}
