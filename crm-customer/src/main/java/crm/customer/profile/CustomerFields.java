package crm.customer.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells two states of a customer apart, field by field. */
final class CustomerFields {

    private final List<FieldDifference> differences = new ArrayList<>();

    private CustomerFields() {}

    static List<FieldDifference> between(CustomerDetails before, CustomerDetails after) {
        CustomerFields fields = new CustomerFields();
        fields.compare("name", before.getName(), after.getName());
        fields.compare("gender", before.getGender(), after.getGender());
        fields.compare("birthDate", before.getBirthDate(), after.getBirthDate());
        fields.compare(FieldDifference.PHONE, before.getPhone(), after.getPhone());
        fields.compare(FieldDifference.MAIL, before.getMail(), after.getMail());
        fields.compare("address", before.getAddress(), after.getAddress());
        fields.compare("education", before.getEducation(), after.getEducation());
        fields.compare("occupation", before.getOccupation(), after.getOccupation());
        fields.compare("incomeBand", before.getIncomeBand(), after.getIncomeBand());
        fields.compare("customerClass", before.getCustomerClass(), after.getCustomerClass());
        fields.compare("credit", before.getCredit(), after.getCredit());
        fields.compare("consentSms", before.isConsentSms(), after.isConsentSms());
        fields.compare("consentMail", before.isConsentMail(), after.isConsentMail());
        fields.compare("consentPhone", before.isConsentPhone(), after.isConsentPhone());
        return List.copyOf(fields.differences);
    }

    private void compare(String field, Object before, Object after) {
        FieldDifference difference =
                new FieldDifference(field, Objects.toString(before, null), Objects.toString(after, null));
        if (difference.isReal()) {
            differences.add(difference);
        }
    }
}
