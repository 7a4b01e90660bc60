package crm.customer.coverage.intake;

import crm.system.intake.mapping.FieldValues;
import java.time.LocalDate;

/** A row that passed its own checks, as it will be written. Numbers are null where the file holds none. */
record SurveyedArea(FieldValues values, long unitId, String placePlain, LocalDate checkedOn) {

    String place() {
        return values.text(CoverageFields.PLACE).strip();
    }

    String businessType() {
        return values.text(CoverageFields.BUSINESS_TYPE);
    }

    String technology() {
        return values.text(CoverageFields.TECHNOLOGY);
    }

    Integer realisticMbit() {
        return whole(CoverageFields.REALISTIC_MBIT);
    }

    Integer spare() {
        return whole(CoverageFields.SPARE);
    }

    String note() {
        return values.text(CoverageFields.NOTE);
    }

    /** What there is one area of. */
    String key() {
        return key(placePlain, businessType(), unitId);
    }

    static String key(String placePlain, String businessType, long unitId) {
        return unitId + "/" + businessType + "/" + placePlain;
    }

    private Integer whole(String field) {
        Long value = values.whole(field);
        return value == null ? null : value.intValue();
    }
}
