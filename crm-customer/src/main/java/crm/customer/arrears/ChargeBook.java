package crm.customer.arrears;

import crm.customer.timeline.Timeline;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

/** Where other features put down what a customer owes by their own rules, within their transaction. */
@Dependent
public class ChargeBook {

    @Inject
    private OpenItemStore items;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Puts down what is owed.
     *
     * @param reference number of the record that it follows from
     * @param amount CNY, more than zero
     */
    public void charge(long customerId, OwedKind kind, String reference, BigDecimal amount, LocalDate dueOn) {
        OpenItemDetails details = new OpenItemDetails();
        details.setKind(kind);
        details.setReference(reference);
        details.setAmount(amount);
        details.setDueOn(dueOn);
        String by = currentUser.find().map(Actor::personName).orElse("-");
        items.add(new OpenItem(customerId, details, by, clock.instant()));
        timeline.add(customerId, "customer.timeline.owes", reference, reference);
    }
}
