package crm.customer.demo;

import crm.customer.document.DocumentKind;
import crm.customer.document.Gender;
import crm.customer.names.NameSound;
import java.time.LocalDate;

/**
 * Who holds an account.
 *
 * @param gender null for an enterprise
 * @param birth null for an enterprise
 * @param region six digits of the county where the holder lives
 */
record Holder(
        boolean enterprise,
        NameSound name,
        Gender gender,
        LocalDate birth,
        String region,
        DocumentKind documentKind,
        String documentNumber) {

    boolean male() {
        return gender == Gender.MALE;
    }

    int age(LocalDate today) {
        return birth.until(today).getYears();
    }
}
