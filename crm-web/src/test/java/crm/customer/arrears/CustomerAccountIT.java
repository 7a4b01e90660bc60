package crm.customer.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.customer.ledger.AlreadyReversed;
import crm.customer.ledger.EntryKind;
import crm.customer.ledger.Ledger;
import crm.customer.ledger.LedgerAccount;
import crm.customer.ledger.LedgerRow;
import crm.customer.ledger.LedgerService;
import crm.customer.opening.Openings;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Account and books agree to the cent, in the database and with two people at once. */
@InServer
class CustomerAccountIT {

    private static final int STEPS = 60;

    @Inject
    private Teller teller;

    @Inject
    private CustomerAccount account;

    @Inject
    private AccountState state;

    @Inject
    private Arrears arrears;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerService books;

    @Inject
    private CustomerAccess customers;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void afterAnySequenceOfStepsTheAccountIsTheBalanceOfTheBooks() throws Exception {
        long customer = teller.customer("账一");
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Long> charges = new ArrayList<>();
        List<Long> moneys = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            teller.within(() -> act(customers.byId(customer), random, charges, moneys));
            teller.within(() -> assertEquals(
                    ledger.balance(customer),
                    arrears.owed(customer).subtract(state.creditLeft(customer)).setScale(2),
                    "seed " + seed));
        }
        List<LedgerRow> rows =
                ActingAs.role(ShippedRole.BILLING_CLERK, () -> books.find(customer, new Slice(0, 1_000, null, false)));
        BigDecimal running = new BigDecimal("0.00");
        for (int at = rows.size() - 1; at >= 0; at--) {
            LedgerRow row = rows.get(at);
            running = row.debit() == null ? running.subtract(row.credit()) : running.add(row.debit());
            assertEquals(running, row.balance(), "running balance, seed " + seed);
        }
        List<LedgerRow> fromTheOtherEnd =
                ActingAs.role(ShippedRole.BILLING_CLERK, () -> books.find(customer, new Slice(3, 5, null, true)));
        List<LedgerRow> turned = new ArrayList<>(rows.subList(rows.size() - 8, rows.size() - 3));
        java.util.Collections.reverse(turned);
        assertEquals(turned, fromTheOtherEnd);
    }

    @Test
    void twoPeopleWhoPayTheSameBillAtOncePayItOnceAndTheRestWaits() throws Exception {
        long customer = teller.customer("账二");
        teller.within(() ->
                account.charge(customers.byId(customer), OwedKind.BILL, "B", Teller.money("50.00"), teller.today()));
        Callable<Object> pay = () -> teller.within(() -> account.receive(
                customers.byId(customer), LedgerAccount.CASH, EntryKind.PAYMENT, "P", Teller.money("50.00"), null));
        ExecutorService two = Executors.newFixedThreadPool(2);

        Future<Object> first = two.submit(pay);
        Future<Object> second = two.submit(pay);
        first.get();
        second.get();
        two.shutdown();

        teller.within(() -> {
            assertEquals(0, arrears.owed(customer).signum());
            assertEquals(Teller.money("50.00"), state.creditLeft(customer));
            return teller.assertBalance(customer, "-50.00");
        });
    }

    @Test
    void aRefundedPaymentThatFailsIsOwedAndNothingIsTakenBackTwice() throws Exception {
        long customer = teller.customer("账三");
        Credit paid = teller.within(() -> account.receive(
                customers.byId(customer), LedgerAccount.CARD, EntryKind.PAYMENT, "P", Teller.money("80.00"), null));
        teller.within(() ->
                account.refund(customers.byId(customer), LedgerAccount.CASH, "R", Teller.money("30.00"), "moved"));
        Exception tooMuch = assertThrows(
                Exception.class,
                () -> teller.within(() -> account.refund(
                        customers.byId(customer), LedgerAccount.CASH, "R2", Teller.money("50.01"), "moved")));
        assertInstanceOf(NotEnoughCredit.class, Openings.root(tooMuch));

        teller.within(() -> takeBack(paid.getId()));

        teller.within(() -> {
            assertEquals(Teller.money("30.00"), arrears.owed(customer).setScale(2));
            return teller.assertBalance(customer, "30.00");
        });
        Exception twice = assertThrows(Exception.class, () -> teller.within(() -> takeBack(paid.getId())));
        assertInstanceOf(CreditTakenBack.class, Openings.root(twice));
        Exception again = assertThrows(
                Exception.class, () -> teller.within(() -> ledger.reverse(ledger.entry(paid.getEntryId()), "again")));
        assertInstanceOf(AlreadyReversed.class, Openings.root(again));
    }

    @Test
    void aCounterEntryStandsInTheBooksOfTheBranchThatBookedWhatItTakesBack() throws Exception {
        long customer = teller.customer("账六");
        OpenItem item = teller.within(() ->
                account.charge(customers.byId(customer), OwedKind.BILL, "B", Teller.money("50.00"), teller.today()));
        long elsewhere = 4711;
        try (Connection connection = database.getConnection();
                PreparedStatement move =
                        connection.prepareStatement("UPDATE cus_ledger_entry SET unit_id = ? WHERE id = ?")) {
            move.setLong(1, elsewhere);
            move.setLong(2, item.getEntryId());
            move.executeUpdate();
        }

        teller.within(() -> account.takeBackCharge(state.item(item.getId()).orElseThrow(), "wrong"));

        teller.within(() -> assertEquals(
                elsewhere,
                ledger.reversalOf(customer, item.getEntryId()).orElseThrow().getUnitId()));
    }

    private Object act(Customer customer, Random random, List<Long> charges, List<Long> moneys) {
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(20_000), 2);
        int what = random.nextInt(6);
        if (what < 2) {
            charges.add(account.charge(
                            customer,
                            OwedKind.OTHER,
                            "C" + charges.size(),
                            amount,
                            teller.today().minusDays(random.nextInt(90)))
                    .getId());
        } else if (what < 4) {
            moneys.add(
                    account.receive(customer, LedgerAccount.BANK, EntryKind.PAYMENT, "P" + moneys.size(), amount, null)
                            .getId());
        } else if (what == 4 && !charges.isEmpty()) {
            long taken = charges.remove(random.nextInt(charges.size()));
            account.takeBackCharge(state.item(taken).orElseThrow(), "wrong");
        } else if (!moneys.isEmpty()) {
            takeBack(moneys.remove(random.nextInt(moneys.size())));
        }
        return null;
    }

    private Object takeBack(long credit) {
        account.takeBackCredit(state.credit(credit).orElseThrow(), "bounced");
        return null;
    }
}
