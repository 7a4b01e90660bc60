package crm.customer.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.profile.CustomerService;
import crm.system.intake.ImportReject;
import crm.system.intake.ImportService;
import crm.system.intake.ImportStatus;
import crm.system.intake.UploadService;
import crm.system.jobs.JobState;
import crm.system.slice.Slice;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A file of payments that another system took. */
@InServer
class PaymentImportIT {

    private static final Charset OF_THE_BANK = Charset.forName("GB18030");
    private static final String HEAD = "客户编号,金额,缴费日期,缴费流水,缴费方式\n";

    @Inject
    private Payers payers;

    @Inject
    private CustomerService customers;

    @Inject
    private PaymentListService lists;

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    private final String source = "bank-" + UUID.randomUUID();

    @Test
    void aFilePaysWhatIsOwedAndTheSamePaymentComesInOnce() throws Exception {
        long customer = payers.owing("李批", "30.00", "50.00");
        String number = Payers.asManager(() -> customers.byId(customer)).number();

        ImportStatus first = run(HEAD + number + ",30.00,2026-01-05,T1,微信\n" + number + ",50.00,2026-01-06,T2,\n");
        ImportStatus again = run(HEAD + number + ",50.00,2026-01-06,T2,\n" + number + ",1.00,2026-01-07,T3,现金\n"
                + number
                + ",1.00,2026-01-07,T3,现金\n999,1.00,2026-01-07,T4,\n" + number + ",0.00,2026-01-07,T5,\n" + number
                + ",1.00,2999-01-07,T6,\n");

        assertEquals(2, first.work().getAccepted());
        assertEquals(1, again.work().getAccepted());
        assertEquals(
                List.of(2L, 4L, 5L, 6L, 7L),
                Payers.asClerk(() -> imports.rejects(again.work().getId(), false, 10)).stream()
                        .map(ImportReject::getLine)
                        .toList());
        Standing standing = Payers.asManager(() -> lists.standing(customer));
        assertEquals(new BigDecimal("1.00"), standing.credit());
        List<PaymentRow> rows = Payers.asManager(() -> lists.ofCustomer(customer));
        assertEquals(3, rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.method() == PaymentMethod.MOBILE_PAY));
        assertTrue(rows.stream().anyMatch(row -> row.method() == PaymentMethod.BILLING_SYSTEM));
        PaymentSheet sheet = Payers.asManager(() -> lists.byId(rows.get(2).id()));
        assertEquals("T1", sheet.externalReference());
        assertEquals("2026-01-05", sheet.row().paidOn().toString());
    }

    @Test
    void aRowThatIsRefusedKeepsNoLaterOneOfItsNumberOutAndCustomerNumbersMayBeSmall() throws Exception {
        long customer = payers.owing("李小", "30.00");
        String number = Payers.asManager(() -> customers.byId(customer)).number();

        ImportStatus done =
                run(HEAD + "999,30.00,2026-01-05,T1,\n" + number.toLowerCase(Locale.ROOT) + ",30.00,2026-01-05,T1,\n");

        assertEquals(1, done.work().getAccepted());
        Standing standing = Payers.asManager(() -> lists.standing(customer));
        assertEquals(0, standing.balance().signum());
    }

    @Test
    void whoPaidInTimeAndIsBroughtInLateOwesNoFeeAndTheBooksNameTheImport() throws Exception {
        long customer = payers.owingSince(40, "李迟", "300.00");
        String number = Payers.asManager(() -> customers.byId(customer)).number();

        ImportStatus done =
                run(HEAD + number + ",300.00," + LocalDate.now(clock).minusDays(41) + ",T1,\n");

        Standing standing = Payers.asManager(() -> lists.standing(customer));
        assertEquals(0, standing.balance().signum());
        assertEquals(1, entriesOf(done.work().getId()));
    }

    @Test
    void aPaymentIsFoundByItsNumberInTheOtherSystemAsThatWritesIt() throws Exception {
        long customer = payers.owing("李找", "30.00");
        String number = Payers.asManager(() -> customers.byId(customer)).number();
        String theirs = "wx-" + UUID.randomUUID();
        run(HEAD + number + ",30.00,2026-01-05," + theirs + ",微信\n");
        PaymentFilter filter = new PaymentFilter();

        for (String text : List.of(theirs, " " + number.toLowerCase(Locale.ROOT))) {
            filter.setText(text);
            List<PaymentRow> found = Payers.asManager(() -> lists.find(filter, Slice.first(5)));
            assertEquals(1, found.size(), text);
            filter.setText(found.get(0).number());
            assertEquals(
                    1,
                    Payers.asManager(() -> lists.find(filter, Slice.first(5))).size());
        }
    }

    private int entriesOf(long importId) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM cus_ledger_entry WHERE kind = 'PAYMENT' AND import_id = ?")) {
            query.setLong(1, importId);
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private ImportStatus run(String content) throws Exception {
        return Payers.asClerk(() -> {
            long id = uploads.upload(
                    "payment", source, "缴费.csv", new ByteArrayInputStream(content.getBytes(OF_THE_BANK)));
            imports.map(id, imports.mapping(id));
            imports.start(id);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!imports.byId(id).run().getState().isOver() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertEquals(JobState.DONE, imports.byId(id).run().getState());
            return imports.byId(id);
        });
    }
}
