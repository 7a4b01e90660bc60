package crm.customer.usage.demo;

import crm.customer.usage.record.RecordKind;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Single usages of a few customers in the last two months: enough to look at, whatever the size of the branch. */
@Dependent
public class UsageRecordChapter implements DemoChapter {

    private static final int AFTER_USAGE = 45;
    private static final int CUSTOMERS = 200;
    private static final int EACH = 60;
    private static final List<RecordKind> KINDS = List.of(RecordKind.values());
    private static final int LONGEST_CALL = 1_200;
    private static final int MOST_KILOBYTES = 900_000;
    private static final int SECONDS_A_DAY = 86_400;

    private long lastId;

    @Override
    public int order() {
        return AFTER_USAGE;
    }

    @Override
    public String name() {
        return "usage records";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        SplittableRandom random = book.random("usage records");
        LocalDate first = book.today().withDayOfMonth(1).minusMonths(1);
        try (PreparedStatement query = book.connection()
                        .prepareStatement("SELECT DISTINCT u.subscription_id, u.customer_id FROM cus_usage u"
                                + " WHERE u.customer_id <= ? AND u.usage_month = ? AND u.minutes_domestic > 0"
                                + " ORDER BY u.subscription_id");
                BulkInsert rows = book.insert(
                        "cus_usage_record",
                        "id",
                        "version",
                        "subscription_id",
                        "customer_id",
                        "usage_month",
                        "started_at",
                        "kind",
                        "other_party",
                        "seconds",
                        "megabytes",
                        "charge")) {
            query.setLong(1, CUSTOMERS);
            query.setObject(2, first);
            try (ResultSet card = query.executeQuery()) {
                while (card.next()) {
                    write(rows, card.getLong(1), card.getLong(2), first, book, random);
                }
            }
        }
        book.restart("cus_usage_record_seq", lastId);
    }

    /** Forward in time, each some hours behind the one before. */
    private void write(
            BulkInsert rows, long subscription, long customer, LocalDate first, DemoBook book, SplittableRandom random)
            throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(book.now(), ZoneOffset.UTC);
        // Midnight in Shanghai is 16:00 of the day before; a day more keeps every one within the first month.
        LocalDateTime at = first.plusDays(1).atStartOfDay();
        long step = ChronoUnit.SECONDS.between(at, now) / EACH;
        for (int one = 0; one < EACH; one++) {
            LocalDateTime started =
                    at.plusSeconds(one * step + random.nextLong(Math.max(1, Math.min(step, SECONDS_A_DAY))));
            RecordKind kind = KINDS.get(random.nextInt(KINDS.size()));
            boolean data = kind == RecordKind.DATA;
            boolean message = kind == RecordKind.MESSAGE;
            rows.row(
                    ++lastId,
                    1L,
                    subscription,
                    customer,
                    started.plusHours(8).toLocalDate().withDayOfMonth(1),
                    started,
                    kind.name(),
                    data ? "" : "13" + random.nextInt(10) + "****" + (1_000 + random.nextInt(9_000)),
                    message ? 0 : 5 + random.nextInt(LONGEST_CALL),
                    data ? BigDecimal.valueOf(random.nextInt(MOST_KILOBYTES), 3) : BigDecimal.ZERO,
                    message ? new BigDecimal("0.10") : BigDecimal.valueOf(random.nextInt(300), 2));
        }
    }
}
