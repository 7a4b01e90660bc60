package crm.customer.history;

import crm.customer.profile.CustomerChanged;
import crm.customer.profile.FieldDifference;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes the history within the transaction of the change. */
@Dependent
class FieldChangeWriter {

    @Inject
    private FieldChangeStore changes;

    @Inject
    private CurrentUser currentUser;

    void on(@Observes CustomerChanged event) {
        Actor actor = currentUser.actor();
        for (FieldDifference difference : event.differences()) {
            changes.add(new FieldChange(
                    event.customerId(),
                    event.at(),
                    actor.accountId(),
                    actor.personName(),
                    difference.field(),
                    difference.from(),
                    difference.to()));
        }
    }
}
