package crm.web.customer;

import crm.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Says a field's kept value in the person's language: FEMALE is kept, 女 is read. */
@Named
@ApplicationScoped
public class FieldValues {

    private static final Map<String, String> WORDS = Map.of(
            "gender", "customer.gender.",
            "education", "customer.education.",
            "customerClass", "customer.class.",
            "incomeBand", "customer.incomeBand.",
            "status", "customer.status.",
            "consentSms", "customer.consent.",
            "consentMail", "customer.consent.",
            "consentPhone", "customer.consent.");

    public String of(String field, String value) {
        if (value == null) {
            return "—";
        }
        String words = WORDS.get(field);
        return words == null ? value : Messages.text(words + value);
    }
}
