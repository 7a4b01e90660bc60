package crm.customer.arrears;

import crm.customer.profile.Customer;
import crm.customer.timeline.Timeline;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

/** The last bill of an account that is being closed; asked within the transaction of that. */
@Dependent
public class FinalBills {

    @Inject
    private OpenItemStore items;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** From now on the customer owes it. */
    public void enter(Customer customer, String reference, BigDecimal amount, LocalDate dueOn) {
        OpenItemDetails details = new OpenItemDetails();
        details.setKind(OwedKind.FINAL_BILL);
        details.setReference(reference);
        details.setAmount(amount);
        details.setDueOn(dueOn);
        items.add(new OpenItem(customer.getId(), details, currentUser.actor().personName(), clock.instant()));
        timeline.add(customer.getId(), "customer.timeline.owes", reference, reference);
    }

    /** The account goes on: what is still owed of its final bill comes with the bills to come. */
    public void withdraw(Customer customer) {
        String by = currentUser.actor().personName();
        for (OpenItem item : items.owed(customer.getId())) {
            if (item.getKind() == OwedKind.FINAL_BILL) {
                item.end(OpenItemEnd.WITHDRAWN, by, LocalDate.now(clock));
                items.save(item);
                timeline.add(customer.getId(), "customer.timeline.notOwed", item.getReference(), item.getReference());
            }
        }
    }
}
