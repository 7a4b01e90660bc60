package crm.customer.churn.demo;

import crm.customer.churn.ChurnOrigin;
import crm.customer.churn.ChurnSource;
import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Who left in the last twelve months: everybody whose account is closed, and some of the others, who gave up one service of
 * theirs. Some of them somebody tries to win back.
 */
@Dependent
public class ChurnChapter implements DemoChapter {

    private static final int AFTER_USAGE = 46;
    private static final int CHUNK = 5_000;
    private static final int DAYS = 360;

    /** Of so many customers who stay one gave up a service. */
    private static final int ONE_OF = 9;

    private static final int RIVAL_PERCENT = 70;
    private static final int PLAN_PERCENT = 30;

    /** Whoever left within so many days somebody tries to win back. */
    private static final int FRESH_DAYS = 45;

    private static final int REASONS = 7;
    private static final int OPEN = 0;

    private static final String[] SEGMENTS = {"INTERNET", "TALKATIVE", "LOCAL", null};
    private static final String[] OUTCOMES = {null, "WON", "LOST", "NOT_REACHED"};
    private static final String[] STANDINGS = {"PLANNED", "WON_BACK", "LOST", "LOST"};
    private static final String[] OFFERS = {"老客户专享 8 折，合约 12 个月", "赠送 20GB 定向流量，连续 6 个月", "免费升级千兆宽带一年"};

    private record Leaver(
            long id,
            long unit,
            String customerClass,
            LocalDate since,
            LocalDate closedOn,
            Long owner,
            String manager) {}

    @Override
    public int order() {
        return AFTER_USAGE;
    }

    @Override
    public String name() {
        return "churn";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        int customers = book.size().customers();
        book.withoutIndexes(
                List.of("cus_churn"),
                () -> book.writeChunks(
                        (customers + CHUNK - 1) / CHUNK, (chunk, inserts) -> write(book, chunk, inserts)));
        book.restart("cus_churn_seq", customers);
        book.restart("cus_churn_plan_seq", customers);
    }

    private static void write(DemoBook book, int chunk, DemoBook.Inserts inserts) throws SQLException {
        SplittableRandom random = book.random("churn/" + chunk);
        LocalDateTime now = LocalDateTime.ofInstant(book.now(), ZoneOffset.UTC);
        String[] offers = new String[OFFERS.length];
        for (int at = 0; at < offers.length; at++) {
            offers[at] = FieldCipher.instance().encrypt(OFFERS[at]);
        }
        List<Object[]> plans = new ArrayList<>();
        try (BulkInsert churns = inserts.into(
                "cus_churn",
                "id",
                "version",
                "customer_id",
                "unit_id",
                "customer_class",
                "churned_on",
                "churn_month",
                "business_type",
                "reason_id",
                "rival",
                "segment",
                "source",
                "standing",
                "origin",
                "withdrawn",
                "entered_at",
                "entered_by")) {
            for (Leaver leaver : leavers(book, (long) chunk * CHUNK)) {
                LocalDate on = leaver.closedOn() == null
                        ? latest(book.today().minusDays(1 + random.nextInt(DAYS)), leaver.since())
                        : leaver.closedOn();
                boolean fresh = on.isAfter(book.today().minusDays(FRESH_DAYS));
                boolean planned = leaver.owner() != null && (random.nextInt(100) < PLAN_PERCENT || fresh);
                int end = random.nextInt(OUTCOMES.length);
                String segment = SEGMENTS[random.nextInt(SEGMENTS.length)];
                churns.row(
                        leaver.id(),
                        1L,
                        leaver.id(),
                        leaver.unit(),
                        leaver.customerClass(),
                        on,
                        on.withDayOfMonth(1),
                        any(BusinessType.values(), random).name(),
                        1L + Math.min(random.nextInt(REASONS), random.nextInt(REASONS)),
                        random.nextInt(100) < RIVAL_PERCENT
                                ? any(Rival.values(), random).name()
                                : null,
                        segment,
                        any(ChurnSource.values(), random).name(),
                        planned ? STANDINGS[end] : "NO_PLAN",
                        leaver.closedOn() == null ? ChurnOrigin.ENTERED.name() : ChurnOrigin.CLOSING.name(),
                        false,
                        now,
                        leaver.manager());
                if (planned) {
                    plans.add(new Object[] {
                        leaver.id(),
                        1L,
                        leaver.id(),
                        leaver.id(),
                        "WIN_BACK",
                        leaver.owner(),
                        offers[random.nextInt(offers.length)],
                        end == OPEN ? book.today().plusDays(random.nextInt(20) - 5L) : on.plusDays(1),
                        OUTCOMES[end],
                        now,
                        leaver.manager(),
                        end == OPEN ? null : now,
                        end == OPEN ? null : leaver.manager()
                    });
                }
            }
        }
        // after the records that they refer to
        try (BulkInsert rows = inserts.into(
                "cus_churn_plan",
                "id",
                "version",
                "customer_id",
                "churn_id",
                "kind",
                "owner_id",
                "offer",
                "due_on",
                "outcome",
                "made_at",
                "made_by",
                "ended_at",
                "ended_by")) {
            for (Object[] plan : plans) {
                rows.row(plan);
            }
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    private static List<Leaver> leavers(DemoBook book, long after) throws SQLException {
        List<Leaver> leavers = new ArrayList<>();
        synchronized (book) {
            read(book, after, leavers);
        }
        return leavers;
    }

    private static void read(DemoBook book, long after, List<Leaver> leavers) throws SQLException {
        try (PreparedStatement query = book.connection()
                .prepareStatement("SELECT c.id, c.unit_id, c.customer_class, c.customer_since, c.closed_on, e.id,"
                        + " COALESCE(e.name, '-') FROM cus_customer c LEFT JOIN sys_employee e ON e.id = c.manager_id"
                        + " WHERE c.id > ? AND c.id <= ? AND (c.closed_on IS NOT NULL OR (c.status = 'ACTIVE'"
                        + " AND c.id % " + ONE_OF + " = 4)) ORDER BY c.id")) {
            query.setLong(1, after);
            query.setLong(2, after + CHUNK);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    leavers.add(new Leaver(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, LocalDate.class),
                            row.getObject(6, Long.class),
                            row.getString(7)));
                }
            }
        }
    }
}
