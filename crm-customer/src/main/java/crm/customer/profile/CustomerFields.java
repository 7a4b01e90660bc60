package crm.customer.profile;

import crm.customer.document.Gender;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The fields of a customer that people fill in: tells two states apart, and copies one by one. */
public final class CustomerFields {

    private static final List<Field<?>> ALL = List.of(
            new Field<>("name", CustomerDetails::getName, CustomerDetails::setName, text -> text),
            new Field<>("gender", CustomerDetails::getGender, CustomerDetails::setGender, Gender::valueOf),
            new Field<>("birthDate", CustomerDetails::getBirthDate, CustomerDetails::setBirthDate, LocalDate::parse),
            new Field<>(FieldDifference.PHONE, CustomerDetails::getPhone, CustomerDetails::setPhone, text -> text),
            new Field<>(FieldDifference.MAIL, CustomerDetails::getMail, CustomerDetails::setMail, text -> text),
            new Field<>("address", CustomerDetails::getAddress, CustomerDetails::setAddress, text -> text),
            new Field<>("education", CustomerDetails::getEducation, CustomerDetails::setEducation, Education::valueOf),
            new Field<>("occupation", CustomerDetails::getOccupation, CustomerDetails::setOccupation, text -> text),
            new Field<>("incomeBand", CustomerDetails::getIncomeBand, CustomerDetails::setIncomeBand, Integer::valueOf),
            new Field<>(
                    "customerClass",
                    CustomerDetails::getCustomerClass,
                    CustomerDetails::setCustomerClass,
                    CustomerClass::valueOf),
            new Field<>("credit", CustomerDetails::getCredit, CustomerDetails::setCredit, Credit::valueOf),
            new Field<>("consentSms", CustomerDetails::isConsentSms, CustomerDetails::setConsentSms, Boolean::valueOf),
            new Field<>(
                    "consentMail", CustomerDetails::isConsentMail, CustomerDetails::setConsentMail, Boolean::valueOf),
            new Field<>(
                    "consentPhone",
                    CustomerDetails::isConsentPhone,
                    CustomerDetails::setConsentPhone,
                    Boolean::valueOf));

    private CustomerFields() {}

    /** The fields whose values differ. */
    public static List<FieldDifference> between(CustomerDetails before, CustomerDetails after) {
        return ALL.stream()
                .map(field -> field.difference(before, after))
                .filter(FieldDifference::isReal)
                .toList();
    }

    /** The fields that differ between any two of the three. */
    public static List<String> touched(CustomerDetails was, CustomerDetails mine, CustomerDetails theirs) {
        return ALL.stream()
                .filter(field -> field.difference(was, mine).isReal()
                        || field.difference(was, theirs).isReal())
                .map(Field::name)
                .toList();
    }

    /** A field's value as a text; null when it is empty. */
    public static String text(CustomerDetails details, String field) {
        return byName(field).text(details);
    }

    /** Whether people fill this field in. */
    public static boolean isOne(String field) {
        return ALL.stream().anyMatch(each -> each.name().equals(field));
    }

    /** Gives a field the value behind a text, as {@link #text} tells it; null empties it. */
    public static void set(String field, String text, CustomerDetails details) {
        byName(field).set(details, text);
    }

    /** Copies one field. */
    public static void copy(String field, CustomerDetails from, CustomerDetails to) {
        byName(field).copy(from, to);
    }

    /** The same details once more. */
    public static CustomerDetails copy(CustomerDetails details) {
        CustomerDetails copy = new CustomerDetails();
        ALL.forEach(field -> field.copy(details, copy));
        return copy;
    }

    private static Field<?> byName(String name) {
        return ALL.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field is called " + name));
    }

    private record Field<T>(
            String name,
            Function<CustomerDetails, T> getter,
            BiConsumer<CustomerDetails, T> setter,
            Function<String, T> reader) {

        FieldDifference difference(CustomerDetails before, CustomerDetails after) {
            return new FieldDifference(name, text(before), text(after));
        }

        String text(CustomerDetails details) {
            return Objects.toString(getter.apply(details), null);
        }

        void set(CustomerDetails details, String text) {
            setter.accept(details, text == null ? null : reader.apply(text));
        }

        void copy(CustomerDetails from, CustomerDetails to) {
            setter.accept(to, getter.apply(from));
        }
    }
}
