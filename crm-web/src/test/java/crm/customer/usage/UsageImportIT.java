package crm.customer.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.customer.usage.record.OldUsageRecords;
import crm.customer.usage.record.UsageRecordRow;
import crm.customer.usage.record.UsageRecordService;
import crm.system.crypto.FieldCipher;
import crm.system.identity.ShippedRole;
import crm.system.intake.ImportReject;
import crm.system.intake.ImportService;
import crm.system.intake.ImportStatus;
import crm.system.intake.UploadService;
import crm.system.jobs.JobState;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A billing clerk's files of usage, from the upload to the customer's page. */
@InServer
class UsageImportIT {

    private static final Charset OF_THE_BILLING_SYSTEM = Charset.forName("GB18030");

    @Inject
    private UploadService uploads;

    @Inject
    private ImportService imports;

    @Inject
    private UsageService usage;

    @Inject
    private UsageListService lists;

    @Inject
    private UsageRecordService records;

    @Inject
    private OldUsageRecords old;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    private final LocalDate thisMonth =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).withDayOfMonth(1);

    @Test
    void aFileOfSumsReplacesTheMonthAndRejectsOnlyItsBadRows() throws Exception {
        ActingAs.role(ShippedRole.BILLING_CLERK, () -> {
            UsageRow row = mobile();
            String number = numberOf(row);
            String month = row.month().toString().substring(0, 7);

            ImportStatus done = run(
                    "usage",
                    "业务号码,账期,本地分钟,忙时流量,上网费\n" + number + "," + month + ",1234,5.678,9.01\n" + number + ",13月,1,1,1\n"
                            + "19999999999," + month + ",1,1,1\n");

            UsageFigures now = usage.ofCustomer(row.customerId()).lines().stream()
                    .filter(line -> line.id() == row.id())
                    .findFirst()
                    .orElseThrow()
                    .figures();
            assertEquals(1, done.work().getAccepted());
            assertEquals(
                    List.of(3L, 4L),
                    imports.rejects(done.work().getId(), false, 10).stream()
                            .map(ImportReject::getLine)
                            .toList());
            assertEquals(new BigDecimal("1234.00"), now.of(UsageKind.MINUTES_LOCAL));
            assertEquals(new BigDecimal("5.678"), now.of(UsageKind.DATA_BUSY));
            assertEquals(new BigDecimal("9.01"), now.of(UsageKind.CHARGE_INTERNET));
            assertEquals(row.figures().of(UsageKind.CHARGE_BASIC), now.of(UsageKind.CHARGE_BASIC));
        });
    }

    @Test
    void singleUsagesAreReadByKeyAndGoneWhenTheirTimeIsOver() throws Exception {
        ActingAs.role(ShippedRole.BILLING_CLERK, () -> {
            UsageRow row = mobile();
            String number = numberOf(row);
            LocalDate month = thisMonth.minusMonths(3);
            String day = month.plusDays(4).toString();
            run(
                    "usage-record",
                    "业务号码,开始时间,类型,时长,对方号码\n" + number + "," + day + " 11:00:00,短信,,10086\n" + number + "," + day
                            + " 12:00:00,市话,7,\n" + number + "," + day + " 10:00:00,市话,61,13812345678\n");

            List<UsageRecordRow> first = records.ofMonth(row.customerId(), month, null, null, 2);
            List<UsageRecordRow> rest = records.ofMonth(row.customerId(), month, null, first.get(1), 2);

            List<UsageRecordRow> all = new ArrayList<>(first);
            all.addAll(rest);
            assertEquals(
                    List.of(7, 0, 61), all.stream().map(UsageRecordRow::seconds).toList());
            assertEquals("138****5678", all.get(2).otherParty());
            age(row.customerId(), month);
            while (old.removeSome(2) > 0) {
                // some at a time, as at night
            }
            assertEquals(
                    0, count("customer_id = " + row.customerId() + " AND usage_month < '" + old.firstKept() + "'"));
        });
    }

    @Test
    void whoSeesSumsDoesNotAlwaysSeeSingleCalls() throws Exception {
        ActingAs.role(
                ShippedRole.MARKETING_MANAGER,
                () -> assertThrows(EJBException.class, () -> records.ofMonth(1, thisMonth, null, null, 10)));
    }

    /** A card that used something last month, of a customer whom the clerk sees. */
    private UsageRow mobile() {
        UsageFilter filter = new UsageFilter();
        filter.setFrom(thisMonth.minusMonths(4));
        filter.setTo(thisMonth.minusMonths(2));
        return lists.find(filter, Slice.first(1_000)).stream()
                .filter(row -> row.figures().of(UsageKind.MINUTES_DOMESTIC).signum() > 0)
                .filter(row -> row.month().equals(thisMonth.minusMonths(3)))
                .findFirst()
                .orElseThrow();
    }

    private String numberOf(UsageRow row) throws SQLException {
        return FieldCipher.instance()
                .decrypt(text("SELECT s.service_number FROM cus_usage u JOIN cus_subscription s"
                        + " ON s.id = u.subscription_id WHERE u.id = " + row.id()));
    }

    private void age(long customer, LocalDate month) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE cus_usage_record SET usage_month = ? WHERE customer_id = ? AND usage_month = ?")) {
            update.setObject(1, month.minusYears(10));
            update.setLong(2, customer);
            update.setObject(3, month);
            update.executeUpdate();
        }
    }

    private int count(String where) throws SQLException {
        return Integer.parseInt(text("SELECT COUNT(*) FROM cus_usage_record WHERE " + where));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getString(1);
        }
    }

    private ImportStatus run(String kind, String content) throws InterruptedException {
        long id = uploads.upload(
                kind,
                "t" + UUID.randomUUID(),
                "用量.csv",
                new ByteArrayInputStream(content.getBytes(OF_THE_BILLING_SYSTEM)));
        imports.map(id, imports.mapping(id));
        imports.start(id);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!imports.byId(id).run().getState().isOver() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertEquals(JobState.DONE, imports.byId(id).run().getState());
        return imports.byId(id);
    }
}
