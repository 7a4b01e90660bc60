package crm.customer.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.ledger.AlreadyReversed;
import crm.customer.ledger.EntryKind;
import crm.customer.ledger.Ledger;
import crm.customer.ledger.LedgerAccount;
import crm.customer.ledger.LedgerRow;
import crm.customer.ledger.LedgerService;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
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
    private OpeningService openings;

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

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Test
    void afterAnySequenceOfStepsTheAccountIsTheBalanceOfTheBooks() throws Exception {
        long customer = customer("账一");
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Long> charges = new ArrayList<>();
        List<Long> moneys = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            within(() -> act(customers.byId(customer), random, charges, moneys));
            within(() -> assertEquals(
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
        long customer = customer("账二");
        within(() -> account.charge(customers.byId(customer), OwedKind.BILL, "B", money("50.00"), today()));
        Callable<Object> pay = () -> within(() -> account.receive(
                customers.byId(customer), LedgerAccount.CASH, EntryKind.PAYMENT, "P", money("50.00"), null));
        ExecutorService two = Executors.newFixedThreadPool(2);

        Future<Object> first = two.submit(pay);
        Future<Object> second = two.submit(pay);
        first.get();
        second.get();
        two.shutdown();

        within(() -> {
            assertEquals(0, arrears.owed(customer).signum());
            assertEquals(money("50.00"), state.creditLeft(customer));
            return assertBalance(customer, "-50.00");
        });
    }

    @Test
    void aRefundedPaymentThatFailsIsOwedAndNothingIsTakenBackTwice() throws Exception {
        long customer = customer("账三");
        Credit paid = within(() -> account.receive(
                customers.byId(customer), LedgerAccount.CARD, EntryKind.PAYMENT, "P", money("80.00"), null));
        within(() -> account.refund(customers.byId(customer), LedgerAccount.CASH, "R", money("30.00"), "moved"));
        Exception tooMuch = assertThrows(
                Exception.class,
                () -> within(() ->
                        account.refund(customers.byId(customer), LedgerAccount.CASH, "R2", money("50.01"), "moved")));
        assertInstanceOf(NotEnoughCredit.class, Openings.root(tooMuch));

        within(() -> takeBack(paid.getId()));

        within(() -> {
            assertEquals(money("30.00"), arrears.owed(customer).setScale(2));
            return assertBalance(customer, "30.00");
        });
        Exception twice = assertThrows(Exception.class, () -> within(() -> takeBack(paid.getId())));
        assertInstanceOf(CreditTakenBack.class, Openings.root(twice));
        Exception again = assertThrows(
                Exception.class, () -> within(() -> ledger.reverse(ledger.entry(paid.getEntryId()), "again")));
        assertInstanceOf(AlreadyReversed.class, Openings.root(again));
    }

    @Test
    void manyChargedAtOnceStandAsIfChargedOneAfterTheOther() throws Exception {
        long single = customer("账四");
        long many = customer("账五");
        for (long customer : List.of(single, many)) {
            for (String credit : List.of("60.00", "25.00", "40.00")) {
                within(() -> account.receive(
                        customers.byId(customer), LedgerAccount.BANK, EntryKind.PAYMENT, "P", money(credit), null));
            }
        }
        List<String> amounts = List.of("50.00", "20.00", "30.00", "70.00", "5.00");
        List<Integer> due = List.of(30, -10, 20, 5, 1); // not in the order in which they come

        within(() -> {
            for (int at = 0; at < amounts.size(); at++) {
                account.charge(
                        customers.byId(single),
                        OwedKind.BILL,
                        "B" + at,
                        money(amounts.get(at)),
                        today().plusDays(due.get(at)));
            }
            return null;
        });
        within(() -> {
            List<ChargeBatch.Charge> charges = new ArrayList<>();
            for (int at = 0; at < amounts.size(); at++) {
                charges.add(new ChargeBatch.Charge(
                        many,
                        customers.byId(many).getUnitId(),
                        OwedKind.BILL,
                        "B" + at,
                        money(amounts.get(at)),
                        today().plusDays(due.get(at))));
            }
            try (Connection connection = database.getConnection()) {
                return new ChargeBatch(connection, clock, "-", null).charge(charges);
            }
        });

        assertEquals(paid(single), paid(many));
        within(() -> assertBalance(single, "50.00"));
        within(() -> assertBalance(many, "50.00"));
        assertEquals(state.creditLeft(single), state.creditLeft(many));
    }

    /** What stands of each item, and which credit paid how much of it, without the keys of the rows. */
    private List<String> paid(long customer) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT i.reference, i.rest, i.due_on, i.ended, e.kind, e.debit, e.credit, e.amount, e.booked_on,"
                                + " e.unit_id, c.amount, c.rest, a.amount FROM cus_open_item i"
                                + " JOIN cus_ledger_entry e ON e.id = i.entry_id"
                                + " LEFT JOIN cus_allocation a ON a.item_id = i.id"
                                + " LEFT JOIN cus_credit c ON c.id = a.credit_id"
                                + " WHERE i.customer_id = ? ORDER BY i.reference, c.id")) {
            query.setLong(1, customer);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        line.append(row.getString(column)).append(' ');
                    }
                    found.add(line.toString());
                }
            }
        }
        assertTrue(found.size() > 5, found.toString());
        return found;
    }

    @Test
    void aCounterEntryStandsInTheBooksOfTheBranchThatBookedWhatItTakesBack() throws Exception {
        long customer = customer("账六");
        OpenItem item =
                within(() -> account.charge(customers.byId(customer), OwedKind.BILL, "B", money("50.00"), today()));
        long elsewhere = 4711;
        try (Connection connection = database.getConnection();
                PreparedStatement move =
                        connection.prepareStatement("UPDATE cus_ledger_entry SET unit_id = ? WHERE id = ?")) {
            move.setLong(1, elsewhere);
            move.setLong(2, item.getEntryId());
            move.executeUpdate();
        }

        within(() -> account.takeBackCharge(state.item(item.getId()).orElseThrow(), "wrong"));

        within(() -> assertEquals(
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
                            today().minusDays(random.nextInt(90)))
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

    private Object assertBalance(long customer, String expected) {
        assertEquals(money(expected), ledger.balance(customer));
        assertTrue(ledger.balance(customer).scale() == 2);
        return null;
    }

    private <T> T within(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, () -> {
            transaction.begin();
            try {
                T done = work.call();
                transaction.commit();
                return done;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        });
    }

    private void within(Runnable work) throws Exception {
        within(() -> {
            work.run();
            return null;
        });
    }

    private long customer(String name) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(Openings.of(name)))
                .id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
