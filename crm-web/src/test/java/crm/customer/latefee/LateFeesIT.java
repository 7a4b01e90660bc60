package crm.customer.latefee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.arrears.Arrears;
import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.CustomerAccount;
import crm.customer.arrears.EntryDays;
import crm.customer.arrears.OpenItemDetails;
import crm.customer.arrears.OwedItem;
import crm.customer.arrears.OwedKind;
import crm.customer.arrears.Receipt;
import crm.customer.ledger.EntryKind;
import crm.customer.ledger.LedgerAccount;
import crm.customer.ledger.LedgerService;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerAccess;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** With the shipped parameters: 0.05 % a day after 5 days of grace, charged from 1.00 CNY on or when it is paid. */
@InServer
class LateFeesIT {

    @Inject
    private LateFees fees;

    @Inject
    private ArrearsService service;

    @Inject
    private Arrears arrears;

    @Inject
    private LedgerService books;

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerAccount account;

    @Inject
    private CustomerAccess customers;

    @Inject
    private EntryDays entryDays;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Test
    void theNightChargesWhatIsLateSinceItsEntryLongAgoAndASecondNightOfTheSameDayNothing() throws Exception {
        long customer = customer("滞一");
        enterLongAgo(customer, "1000.00", 35); // by hand: 30 days x 0.50

        int first = asClerk(() -> fees.bringUp(customer));
        int second = asClerk(() -> fees.bringUp(customer));

        assertEquals(1, first);
        assertEquals(0, second);
        assertEquals(new BigDecimal("1015.00"), arrears.owed(customer));
        assertEquals(new BigDecimal("1015.00"), asClerk(() -> books.balance(customer)));
        List<OwedItem> owed = asClerk(() -> service.ofCustomer(customer));
        assertTrue(owed.stream().anyMatch(item -> item.kind() == OwedKind.LATE_FEE));
    }

    @Test
    void aSmallFeeOfWhatWasEnteredLongAgoWaitsUntilItIsPaid() throws Exception {
        long customer = customer("滞二");
        OwedItem late = enterLongAgo(customer, "38.50", 35); // by hand: 30 x 0.01925 = 0.5775

        int byNight = asClerk(() -> fees.bringUp(customer));
        asClerk(() -> {
            service.settle(late.id());
            return null;
        });

        assertEquals(0, byNight);
        assertEquals(new BigDecimal("0.58"), arrears.owed(customer));
        assertEquals(new BigDecimal("0.58"), asClerk(() -> books.balance(customer)));
    }

    @Test
    void whatWasEnteredLongAgoAndNotOwedWasNotLateEither() throws Exception {
        long customer = customer("滞三");
        OwedItem wrong = enterLongAgo(customer, "2000.00", 25); // by hand: 20 x 1.00
        asClerk(() -> fees.bringUp(customer));
        assertEquals(new BigDecimal("2020.00"), arrears.owed(customer));

        asClerk(() -> {
            service.withdraw(wrong.id(), "billed twice");
            return null;
        });

        assertEquals(0, arrears.owed(customer).signum());
        assertEquals(0, asClerk(() -> books.balance(customer)).signum());
    }

    @Test
    void withinTheDaysOfGraceNothingIsCharged() throws Exception {
        long customer = customer("滞四");
        enterLongAgo(customer, "9000.00", 5);

        assertEquals(0, asClerk(() -> fees.bringUp(customer)));
        assertEquals(new BigDecimal("9000.00"), arrears.owed(customer));
    }

    @Test
    void whatIsEnteredTodayHasNotBeenLateBeforeHoweverLongItWasDue() throws Exception {
        long customer = customer("滞五");
        enter(customer, "1000.00", 35);

        assertEquals(0, asClerk(() -> fees.bringUp(customer)));
        assertEquals(0, asClerk(() -> fees.notYetCharged(customer)).signum());
        assertEquals(new BigDecimal("1000.00"), arrears.owed(customer));
    }

    @Test
    void whoPaidInTimeElsewhereOwesNoFeeAndGetsBackWhatWasCharged() throws Exception {
        long customer = customer("滞六");
        enterLongAgo(customer, "1000.00", 35);
        asClerk(() -> fees.bringUp(customer));
        assertEquals(new BigDecimal("1015.00"), arrears.owed(customer));

        receive(customer, "1000.00", 36);

        assertEquals(0, arrears.owed(customer).signum());
        assertEquals(0, asClerk(() -> books.balance(customer)).signum());
    }

    @Test
    void aPartThatWasPaidElsewhereCountsFromItsDay() throws Exception {
        long customer = customer("滞七");
        enterLongAgo(customer, "1000.00", 35);
        asClerk(() -> fees.bringUp(customer));

        receive(customer, "600.00", 20);

        // Days 6-15 owe 1000 (10 x 0.50 = 5.00), days 16-35 owe 400 (20 x 0.20 = 4.00): 9.00.
        assertEquals(new BigDecimal("409.00"), arrears.owed(customer));
        assertEquals(new BigDecimal("409.00"), asClerk(() -> books.balance(customer)));
        assertEquals(0, asClerk(() -> fees.bringUp(customer)));
    }

    private void receive(long customer, String amount, int daysAgo) throws Exception {
        asClerk(() -> {
            transaction.begin();
            account.receive(
                    customers.byId(customer),
                    new Receipt(
                            LedgerAccount.BANK,
                            EntryKind.PAYMENT,
                            "T1",
                            new BigDecimal(amount),
                            null,
                            LocalDate.now(clock).minusDays(daysAgo),
                            null));
            transaction.commit();
            return null;
        });
    }

    /** It was charged before it was due. */
    private OwedItem enterLongAgo(long customer, String amount, int daysLate) throws Exception {
        OwedItem item = enter(customer, amount, daysLate);
        entryDays.setBack(customer, daysLate + 1);
        return item;
    }

    private OwedItem enter(long customer, String amount, int daysLate) throws Exception {
        OpenItemDetails details = new OpenItemDetails();
        details.setReference("2026-09");
        details.setAmount(new BigDecimal(amount));
        details.setDueOn(LocalDate.now(clock).minusDays(daysLate));
        return asClerk(() -> service.enter(customer, details));
    }

    private long customer(String name) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(Openings.of(name)))
                .id();
    }

    private static <T> T asClerk(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, work);
    }
}
