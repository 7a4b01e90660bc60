package crm.customer.intake;

import crm.customer.document.CheckedDocument;
import crm.customer.document.Gender;
import crm.customer.names.NameSound;
import crm.customer.profile.CustomerClass;
import crm.system.intake.mapping.FieldValues;
import java.time.LocalDate;

/**
 * A row that passed its own checks, as it will be written.
 *
 * @param document null when the row has none
 * @param phone in its one notation, or null
 * @param since first day with the other system, as far as the tenure tells
 */
record TakenOver(
        FieldValues values,
        NameSound name,
        Gender gender,
        LocalDate birthDate,
        CheckedDocument document,
        String phone,
        CustomerClass customerClass,
        long unitId,
        LocalDate since) {

    String sourceKey() {
        return values.text(CustomerFields.SOURCE_KEY);
    }
}
