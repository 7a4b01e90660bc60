package crm.web.customer.change;

import crm.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a field's kept value in the person's language: FEMALE is kept, 女 is read. */
@Named
@ApplicationScoped
public class FieldValues {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("gender", "customer.gender."),
            Map.entry("education", "customer.education."),
            Map.entry("customerClass", "customer.class."),
            Map.entry("incomeBand", "customer.incomeBand."),
            Map.entry("status", "customer.status."),
            Map.entry("documentKind", "customer.document.kind."),
            Map.entry("consentSms", "customer.consent."),
            Map.entry("consentMail", "customer.consent."),
            Map.entry("consentPhone", "customer.consent."),
            Map.entry("checkMethod", "customer.checkMethod."),
            Map.entry("photoChecked", "customer.consent."));

    /** The names of fields that stand in one word, separated by commas. */
    public String names(String fields) {
        return Arrays.stream(fields.split(","))
                .map(field -> Messages.text("customer.field." + field))
                .collect(Collectors.joining(", "));
    }

    public String of(String field, String value) {
        if (value == null) {
            return "—";
        }
        String words = WORDS.get(field);
        return words == null ? value : Messages.text(words + value);
    }
}
