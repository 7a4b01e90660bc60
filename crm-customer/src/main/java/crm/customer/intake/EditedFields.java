package crm.customer.intake;

import crm.customer.document.Gender;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerDetails;
import crm.system.intake.Problems;
import crm.system.intake.mapping.FieldValues;

/** What a row wants of the fields that a form fills in. */
final class EditedFields {

    private EditedFields() {}

    /** The details with what the row holds; what it leaves blank stays. Every fault is told. */
    static CustomerDetails of(CustomerDetails now, FieldValues row, RowCheck check, Problems problems) {
        CustomerDetails wanted = crm.customer.profile.CustomerFields.copy(now);
        RowCheck.checkMail(row, problems);
        check.checkBirthDate(row, problems);
        String phone = RowCheck.phone(row, problems);
        if (row.text(CustomerFields.NAME) != null) {
            wanted.setName(row.text(CustomerFields.NAME));
        }
        if (row.text(CustomerFields.GENDER) != null) {
            wanted.setGender(Gender.valueOf(row.text(CustomerFields.GENDER)));
        }
        if (row.date(CustomerFields.BIRTH_DATE) != null) {
            wanted.setBirthDate(row.date(CustomerFields.BIRTH_DATE));
        }
        if (phone != null) {
            wanted.setPhone(phone);
        }
        if (row.text(CustomerFields.MAIL) != null) {
            wanted.setMail(row.text(CustomerFields.MAIL));
        }
        if (row.text(CustomerFields.ADDRESS) != null) {
            wanted.setAddress(row.text(CustomerFields.ADDRESS));
        }
        if (row.text(CustomerFields.CUSTOMER_CLASS) != null) {
            wanted.setCustomerClass(CustomerClass.valueOf(row.text(CustomerFields.CUSTOMER_CLASS)));
        }
        return wanted;
    }
}
