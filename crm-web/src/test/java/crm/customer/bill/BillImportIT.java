package crm.customer.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.arrears.AccountState;
import crm.customer.arrears.Arrears;
import crm.customer.arrears.CustomerAccount;
import crm.customer.ledger.EntryKind;
import crm.customer.ledger.LedgerAccount;
import crm.customer.ledger.LedgerService;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerSheet;
import crm.system.identity.ShippedRole;
import crm.system.intake.ImportReject;
import crm.system.intake.ImportService;
import crm.system.intake.ImportStatus;
import crm.system.intake.UploadService;
import crm.system.intake.undo.ImportUndoService;
import crm.system.jobs.JobState;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A file of bills: good rows are in to the cent, bad rows are told, credit pays what is new. */
@InServer
class BillImportIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private BillService bills;

    @Inject
    private ImportUndoService undos;

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerAccess customers;

    @Inject
    private CustomerAccount account;

    @Inject
    private AccountState state;

    @Inject
    private Arrears arrears;

    @Inject
    private LedgerService books;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    @Test
    void goodRowsAreChargedBookedAndPaidByCreditAndBadRowsAreTold() throws Exception {
        CustomerSheet one = customer("账甲");
        CustomerSheet two = customer("账乙");
        asClerk(() -> {
            transaction.begin();
            account.receive(
                    customers.byId(one.id()),
                    LedgerAccount.CASH,
                    EntryKind.PAYMENT,
                    "P",
                    new BigDecimal("100.00"),
                    null);
            transaction.commit();
            return null;
        });
        String rows = "账单号,客户号,账期,应付日期,月租费,上网费,优惠,合计\n"
                + row("1", one.number(), "2026-09,DUE,59.00,12.35,-5.00,66.35")
                + row("2", one.number(), "202610,DUE,59.00,,,59.00")
                + row("3", two.number(), "2026年10月,DUE,,,,38.50")
                + row("4", two.number(), "2026-10,DUE,10.00,1.00,,12.00")
                + row("5", "C0", "2026-10,DUE,10.00,,,10.00")
                + row("3", two.number(), "2026-10,DUE,10.00,,,10.00")
                + row("6", two.number(), "2026-13,DUE,10.00,,,10.00")
                + row("7", two.number(), "2026-10,DUE,,,-3.00,")
                + row("8", two.number(), "2026-10,2001-01-25,3.00,,,");
        String file = rows.replace("DUE", LocalDate.now(SHANGHAI).plusDays(20).toString());

        ImportStatus done = asClerk(() -> run(file));

        assertEquals(3, done.work().getAccepted());
        assertEquals(
                List.of(5L, 6L, 7L, 8L, 9L, 10L),
                asClerk(() -> imports.rejects(done.work().getId(), false, 10)).stream()
                        .map(ImportReject::getLine)
                        .toList());
        // 66.35 + 59.00 = 125.35, of which 100.00 were paid before.
        assertEquals(new BigDecimal("25.35"), arrears.owed(one.id()));
        assertEquals(new BigDecimal("25.35"), asClerk(() -> books.balance(one.id())));
        assertEquals(0, state.creditLeft(one.id()).signum());
        assertEquals(new BigDecimal("38.50"), asClerk(() -> books.balance(two.id())));
        List<BillRow> billed = asClerk(() -> bills.ofCustomer(one.id()));
        assertEquals(2, billed.size());
        BillSheet first = asClerk(() -> bills.byId(billed.get(1).id()));
        assertEquals(3, first.lines().size());
        assertEquals(BillStanding.PAID, first.standing());
        assertEquals(new BigDecimal("66.35"), first.payments().get(0).amount());

        ImportStatus again = asClerk(() -> run(file + "\n"));
        assertEquals(0, again.work().getAccepted(), "a bill that is there is not billed twice");
        assertTrue(asClerk(() -> books.balance(one.id())).compareTo(new BigDecimal("25.35")) == 0);
    }

    @Test
    void billsOfAFileThatWasAMistakeComeInAgainAfterItWasUndone() throws Exception {
        CustomerSheet customer = customer("账丙");
        String file = "账单号,客户号,账期,应付日期,合计\n"
                + row(
                        "9",
                        customer.number(),
                        "2026-10," + LocalDate.now(SHANGHAI).plusDays(20) + ",38.50");
        ImportStatus wrong = asClerk(() -> run(file));
        long id = wrong.work().getId();
        asClerk(() -> {
            undos.undo(id, "wrong month");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!undos.status(id).run().getState().isOver() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            return null;
        });
        assertEquals(0, arrears.owed(customer.id()).signum());
        assertEquals(0, asClerk(() -> undos.status(id)).undo().getKept());

        ImportStatus right = asClerk(() -> run(file + "\n"));

        assertEquals(1, right.work().getAccepted());
        assertEquals(new BigDecimal("38.50"), asClerk(() -> books.balance(customer.id())));
        assertEquals(2, asClerk(() -> bills.ofCustomer(customer.id())).size(), "the wrong one stays, withdrawn");
    }

    @Test
    void aRowThatIsRefusedKeepsNoLaterOneOfItsNumberOut() throws Exception {
        CustomerSheet payer = customer("账丁");
        String due = LocalDate.now(SHANGHAI).plusDays(20).toString();

        ImportStatus done = asClerk(() -> run("账单号,客户号,账期,应付日期,月租费,上网费,优惠,合计\n"
                + row("1", "C0", "2026-10," + due + ",10.00,,,10.00")
                + row("1", payer.number(), "2026-10," + due + ",10.00,,,10.00")));

        assertEquals(1, done.work().getAccepted());
        assertEquals(new BigDecimal("10.00"), arrears.owed(payer.id()));
    }

    private String row(String number, String customer, String rest) {
        return "I" + mark + number + "," + customer + "," + rest + "\n";
    }

    private ImportStatus run(String content) throws InterruptedException {
        long id = uploads.upload(
                "bill",
                "t" + UUID.randomUUID(),
                "账单.csv",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        imports.map(id, imports.mapping(id));
        imports.start(id);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!imports.byId(id).run().getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertEquals(JobState.DONE, imports.byId(id).run().getState());
        return imports.byId(id);
    }

    private CustomerSheet customer(String name) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(Openings.of(name)));
    }

    private static <T> T asClerk(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, work);
    }
}
