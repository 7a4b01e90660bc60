package crm.customer.document;

import java.time.LocalDate;

/**
 * A document whose number passed its checks, with what the number tells of its holder.
 *
 * @param kind which document
 * @param number in its one notation: no blanks, upper case
 * @param gender as the number tells it; null where it does not
 * @param birthDate likewise
 * @param regionCode six digits of GB/T 2260 where the number was first given; null where it tells none
 */
public record CheckedDocument(
        DocumentKind kind, String number, Gender gender, LocalDate birthDate, String regionCode) {}
