package crm.customer.personal;

import crm.system.crypto.RecordKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Seals personal values of a customer with that customer's key. A sealed value is a text that names the customer, so that
 * it can stand inside other texts: {@code p1:4711:…}.
 */
@Dependent
public class PersonalCipher {

    /** What is read where the key was destroyed. */
    public static final String GONE = "****";

    private static final Pattern SEALED = Pattern.compile("p1:(-?\\d{1,18}):([A-Za-z0-9_-]+)");

    @Inject
    private PersonalKeyStore keys;

    /** Seals a text; null stays null. Belongs to a transaction that changes the customer. */
    public String seal(long customerId, String text) {
        if (text == null) {
            return null;
        }
        RecordKey key = keys.find(customerId)
                .orElseGet(() -> keys.add(new PersonalKey(customerId)))
                .key();
        return "p1:" + customerId + ":" + key.seal(text, context(customerId));
    }

    /** Opens what is sealed in texts about one customer; texts of before there were keys stay as they are. */
    public UnaryOperator<String> opener(long customerId) {
        Map<Long, RecordKey> key = keys.find(customerId).map(PersonalKey::key).stream()
                .collect(Collectors.toMap(each -> customerId, each -> each));
        return text -> open(text, key, UnaryOperator.identity());
    }

    /** Forgets the key: nothing sealed for this customer can be read any more. */
    public void destroy(long customerId) {
        keys.find(customerId).ifPresent(keys::remove);
    }

    Map<Long, RecordKey> keys(Collection<Long> customerIds) {
        return customerIds.isEmpty()
                ? Map.of()
                : keys.of(customerIds).stream().collect(Collectors.toMap(PersonalKey::getCustomerId, PersonalKey::key));
    }

    static Matcher matcher(String text) {
        return SEALED.matcher(text);
    }

    /** @param written how an opened value is written into the text around it */
    static String open(String text, Map<Long, RecordKey> keys, UnaryOperator<String> written) {
        return text == null
                ? null
                : matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(written.apply(
                                open(found.group(), Long.parseLong(found.group(1)), found.group(2), keys))));
    }

    /** Somebody may have typed what only looks sealed: that stays as it was typed. */
    private static String open(String typed, long customerId, String sealed, Map<Long, RecordKey> keys) {
        RecordKey key = keys.get(customerId);
        if (key == null) {
            return GONE;
        }
        try {
            return key.open(sealed, context(customerId));
        } catch (IllegalStateException neverSealed) {
            return typed;
        }
    }

    private static String context(long customerId) {
        return "crm-customer-" + customerId;
    }
}
