package crm.customer.history;

import crm.customer.personal.PersonalCipher;
import crm.customer.profile.CustomerChanged;
import crm.customer.profile.CustomerErased;
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
    private PersonalCipher cipher;

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
                    sealed(event.customerId(), difference, difference.from()),
                    sealed(event.customerId(), difference, difference.to())));
        }
    }

    /** That there was a change stays; the values go also where they were written before there were keys. */
    void on(@Observes CustomerErased event) {
        changes.forgetValues(event.customerId());
    }

    private String sealed(long customerId, FieldDifference difference, String value) {
        return difference.isPersonal() ? cipher.seal(customerId, value) : value;
    }
}
