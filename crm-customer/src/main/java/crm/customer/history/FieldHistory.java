package crm.customer.history;

import crm.customer.personal.PersonalCipher;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The door for services of other features: single changes, in full. Whoever asks checks who may see the customer. */
@Dependent
public class FieldHistory {

    @Inject
    private FieldChangeStore changes;

    @Inject
    private PersonalCipher cipher;

    public Optional<KeptChange> find(long id) {
        return changes.find(id)
                .map(change -> new KeptChange(
                        change.getCustomerId(), change.difference(cipher.opener(change.getCustomerId()))));
    }
}
