package crm.customer.usage.intake;

import crm.system.intake.mapping.FieldValues;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A row that is right by itself, before its subscription is found.
 *
 * @param month its first day
 * @param heldAt the moment in UTC at which the holder counts: that of a single usage, the end of the month of a sum
 * @param when the field that tells the time
 * @param numbers the notations in which its service number may be kept; empty when it names none
 * @param customerNumber null when it names none
 * @param product number or name in either language; null when it names none
 */
record UsageDraft(
        FieldValues values,
        LocalDate month,
        LocalDateTime heldAt,
        String when,
        List<String> numbers,
        String customerNumber,
        String product) {}
