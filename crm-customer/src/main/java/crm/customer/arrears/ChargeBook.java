package crm.customer.arrears;

import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Where other features put down what a customer owes by their own rules, within their transaction. */
@Dependent
public class ChargeBook {

    @Inject
    private CustomerAccount account;

    @Inject
    private CustomerAccess customers;

    @Inject
    private Timeline timeline;

    /**
     * Puts down what is owed.
     *
     * @param reference number of the record that it follows from
     * @param amount CNY, more than zero
     */
    public void charge(long customerId, OwedKind kind, String reference, BigDecimal amount, LocalDate dueOn) {
        Customer customer = customers.findAnywhere(customerId).orElseThrow();
        account.charge(customer, kind, reference, amount, dueOn);
        timeline.add(customerId, "customer.timeline.owes", reference, reference);
    }
}
