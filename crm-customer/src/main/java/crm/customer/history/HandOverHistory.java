package crm.customer.history;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Notes with each customer of a manager that another is responsible from now on. */
@Dependent
public class HandOverHistory {

    @Inject
    private FieldChangeStore changes;

    /** Before the customers are handed over, within the same transaction. */
    public void write(long managerId, String from, String to) {
        changes.addForAllOf(managerId, from, to);
    }
}
