package crm.customer.arrears;

import crm.customer.profile.Customer;
import crm.customer.timeline.Timeline;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The last bill of an account that is being closed; asked within the transaction of that. */
@Dependent
public class FinalBills {

    private static final String STAYS = "@customer.ledger.reason.stays";

    @Inject
    private ChargeBook charges;

    @Inject
    private CustomerAccount account;

    @Inject
    private OpenItemStore items;

    @Inject
    private Timeline timeline;

    /** From now on the customer owes it. */
    public void enter(Customer customer, String reference, BigDecimal amount, LocalDate dueOn) {
        charges.charge(customer.getId(), OwedKind.FINAL_BILL, reference, amount, dueOn);
    }

    /** What leaving contracts within their terms costs with the account; the account's number stands for all of them. */
    public void enterLeaving(Customer customer, BigDecimal amount, LocalDate dueOn) {
        charges.charge(customer.getId(), OwedKind.EARLY_TERMINATION, customer.getNumber(), amount, dueOn);
    }

    /**
     * The account goes on: what is still owed of its final bill comes with the bills to come. Leaving did not happen, so that
     * what it cost is not owed, and is credit of the customer if they have paid it.
     *
     * @param since when they had wished to leave
     */
    public void withdraw(Customer customer, Instant since) {
        account.lock(customer.getId());
        List<OpenItem> notOwed = new ArrayList<>(
                items.charged(customer.getId(), OwedKind.EARLY_TERMINATION, customer.getNumber(), since));
        items.owed(customer.getId()).stream()
                .filter(item -> item.getKind() == OwedKind.FINAL_BILL)
                .forEach(notOwed::add);
        for (OpenItem item : notOwed) {
            account.takeBackCharge(item, STAYS);
            timeline.add(customer.getId(), "customer.timeline.notOwed", item.getReference(), item.getReference());
        }
    }
}
