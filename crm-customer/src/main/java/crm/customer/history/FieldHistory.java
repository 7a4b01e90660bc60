package crm.customer.history;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The door for services of other features: single changes, in full. Whoever asks checks who may see the customer. */
@Dependent
public class FieldHistory {

    @Inject
    private FieldChangeStore changes;

    public Optional<FieldChange> find(long id) {
        return changes.find(id);
    }
}
