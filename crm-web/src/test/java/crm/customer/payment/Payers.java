package crm.customer.payment;

import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.EntryDays;
import crm.customer.arrears.OpenItemDetails;
import crm.customer.arrears.OwedItem;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Customers who owe something, and the people who deal with their money. */
@Dependent
public class Payers {

    private static final int WITHIN_GRACE = 4;

    @Inject
    private OpeningService openings;

    @Inject
    private ArrearsService arrears;

    @Inject
    private PaymentService payments;

    @Inject
    private PaymentListService lists;

    @Inject
    private EntryDays entryDays;

    @Inject
    private Clock clock;

    /** A customer who owes these amounts, the first due first, but none so long that it bears a late fee. */
    public long owing(String name, String... amounts) throws Exception {
        return owingSince(WITHIN_GRACE, name, amounts);
    }

    /** Items charged a day before they were due so many days ago, each due a day later than the one before. */
    public long owingSince(int days, String name, String... amounts) throws Exception {
        long customer = asManager(() -> openings.open(Openings.of(name))).id();
        LocalDate due = LocalDate.now(clock).minusDays(days);
        for (String amount : amounts) {
            OpenItemDetails item = new OpenItemDetails();
            item.setReference("B" + amount);
            item.setAmount(new BigDecimal(amount));
            item.setDueOn(due);
            ActingAs.role(ShippedRole.BILLING_CLERK, () -> arrears.enter(customer, item));
            due = due.plusDays(1);
        }
        entryDays.setBack(customer, days + 1);
        return customer;
    }

    /** The form of a cashier, opened now. */
    public static PaymentDetails form(String amount) {
        PaymentDetails details = new PaymentDetails();
        details.setAmount(new BigDecimal(amount));
        details.setToken(UUID.randomUUID().toString());
        return details;
    }

    /** The demo account manager takes it. */
    public long take(long customer, PaymentDetails details) throws Exception {
        return asManager(() -> payments.take(customer, details));
    }

    /** What the customer owes, item by item, the first due first. */
    List<String> owed(long customer) throws Exception {
        return asManager(() -> arrears.ofCustomer(customer)).stream()
                .map(OwedItem::amount)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    Standing standing(long customer) throws Exception {
        return asManager(() -> lists.standing(customer));
    }

    List<PaymentRow> rows(long customer) throws Exception {
        return asManager(() -> lists.ofCustomer(customer));
    }

    PaymentSheet sheet(long payment) throws Exception {
        return asManager(() -> lists.byId(payment));
    }

    /** Why the deed was not done. */
    static Throwable refused(Callable<?> deed) {
        return Openings.root(assertThrows(Exception.class, deed::call));
    }

    public static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }

    public static <T> T asSupervisor(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, work);
    }

    public static <T> T asClerk(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, work);
    }
}
