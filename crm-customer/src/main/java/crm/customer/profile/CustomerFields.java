package crm.customer.profile;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The fields of a customer that people fill in: tells two states apart, and puts one person's changes on another's. */
final class CustomerFields {

    private static final List<Field<?>> ALL = List.of(
            new Field<>("name", CustomerDetails::getName, CustomerDetails::setName),
            new Field<>("gender", CustomerDetails::getGender, CustomerDetails::setGender),
            new Field<>("birthDate", CustomerDetails::getBirthDate, CustomerDetails::setBirthDate),
            new Field<>(FieldDifference.PHONE, CustomerDetails::getPhone, CustomerDetails::setPhone),
            new Field<>(FieldDifference.MAIL, CustomerDetails::getMail, CustomerDetails::setMail),
            new Field<>("address", CustomerDetails::getAddress, CustomerDetails::setAddress),
            new Field<>("education", CustomerDetails::getEducation, CustomerDetails::setEducation),
            new Field<>("occupation", CustomerDetails::getOccupation, CustomerDetails::setOccupation),
            new Field<>("incomeBand", CustomerDetails::getIncomeBand, CustomerDetails::setIncomeBand),
            new Field<>("customerClass", CustomerDetails::getCustomerClass, CustomerDetails::setCustomerClass),
            new Field<>("credit", CustomerDetails::getCredit, CustomerDetails::setCredit),
            new Field<>("consentSms", CustomerDetails::isConsentSms, CustomerDetails::setConsentSms),
            new Field<>("consentMail", CustomerDetails::isConsentMail, CustomerDetails::setConsentMail),
            new Field<>("consentPhone", CustomerDetails::isConsentPhone, CustomerDetails::setConsentPhone));

    private CustomerFields() {}

    static List<FieldDifference> between(CustomerDetails before, CustomerDetails after) {
        return ALL.stream()
                .map(field -> field.difference(before, after))
                .filter(FieldDifference::isReal)
                .toList();
    }

    /** Puts the fields that differ between original and mine onto the target, and leaves its others. */
    static void putOnTop(CustomerDetails original, CustomerDetails mine, CustomerDetails target) {
        ALL.forEach(field -> field.putOnTop(original, mine, target));
    }

    private record Field<T>(String name, Function<CustomerDetails, T> getter, BiConsumer<CustomerDetails, T> setter) {

        FieldDifference difference(CustomerDetails before, CustomerDetails after) {
            return new FieldDifference(
                    name, Objects.toString(getter.apply(before), null), Objects.toString(getter.apply(after), null));
        }

        void putOnTop(CustomerDetails original, CustomerDetails mine, CustomerDetails target) {
            if (!Objects.equals(getter.apply(original), getter.apply(mine))) {
                setter.accept(target, getter.apply(mine));
            }
        }
    }
}
