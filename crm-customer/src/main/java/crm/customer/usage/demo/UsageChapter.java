package crm.customer.usage.demo;

import crm.customer.demo.Shelf;
import crm.customer.subscription.OfferedProduct;
import crm.customer.usage.UsageKind;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every sample subscription used in the months of history and in this month so far. */
@Dependent
public class UsageChapter implements DemoChapter {

    private static final int AFTER_SERVICES = 44;

    /** Customers a chunk; ids of customers run without gaps. */
    private static final int CHUNK = 2_000;

    private static final String TABLE = "cus_usage";
    private static final String[] COLUMNS = Stream.concat(
                    Stream.of(
                            "id", "version", "subscription_id", "usage_month", "customer_id", "unit_id", "product_id"),
                    Stream.of(UsageKind.values()).map(UsageKind::column))
            .toArray(String[]::new);
    private static final int BEFORE_FIGURES = COLUMNS.length - UsageKind.values().length;

    @Override
    public int order() {
        return AFTER_SERVICES;
    }

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        int customers = book.size().customers();
        Map<Long, OfferedProduct> products = book.left(Shelf.class).offers().stream()
                .collect(Collectors.toMap(offer -> offer.product().id(), Shelf.Offer::product));
        book.withoutIndexes(
                List.of(TABLE),
                () -> book.writeChunks(
                        (customers + CHUNK - 1) / CHUNK, (chunk, inserts) -> write(book, products, chunk, inserts)));
        book.restart("cus_usage_seq", lastId(book));
    }

    private static void write(DemoBook book, Map<Long, OfferedProduct> products, int chunk, DemoBook.Inserts inserts)
            throws SQLException {
        SplittableRandom random = book.random("usage/" + chunk);
        FigureDraw draw = new FigureDraw(random);
        long holder = 0;
        UsageProfile profile = UsageProfile.LOCAL;
        double habit = 1;
        try (BulkInsert rows = inserts.into(TABLE, COLUMNS)) {
            for (SampleSubscription subscription : subscriptions(book, (long) chunk * CHUNK)) {
                if (subscription.customerId() != holder) {
                    holder = subscription.customerId();
                    profile = UsageProfile.draw(random);
                    habit = draw.habit();
                }
                OfferedProduct product = products.get(subscription.productId());
                for (int back = book.size().months(); back >= 0 && product != null; back--) {
                    LocalDate month = book.today().withDayOfMonth(1).minusMonths(back);
                    double share = subscription.share(month, book.today());
                    if (share > 0) {
                        boolean used = back > 0 || subscription.running();
                        write(
                                rows,
                                id(subscription, back, book),
                                subscription,
                                month,
                                draw.draw(product, subscription.monthlyFee(), profile, habit, used ? share : 0));
                    }
                }
            }
        }
    }

    private static void write(
            BulkInsert rows, long id, SampleSubscription subscription, LocalDate month, BigDecimal[] figures)
            throws SQLException {
        Object[] values = new Object[COLUMNS.length];
        values[0] = id;
        values[1] = 1L;
        values[2] = subscription.id();
        values[3] = month;
        values[4] = subscription.customerId();
        values[5] = subscription.unitId();
        values[6] = subscription.productId();
        System.arraycopy(figures, 0, values, BEFORE_FIGURES, figures.length);
        rows.row(values);
    }

    /** Ids follow from the subscription and month, whichever thread was faster. */
    private static long id(SampleSubscription subscription, int back, DemoBook book) {
        return subscription.id() * (book.size().months() + 1L) - back;
    }

    private static long lastId(DemoBook book) throws SQLException {
        try (PreparedStatement query = book.connection().prepareStatement("SELECT COALESCE(MAX(id), 0) FROM " + TABLE);
                ResultSet last = query.executeQuery()) {
            last.next();
            return last.getLong(1);
        }
    }

    /** Of the customers after one; read on the one connection that no writer has, by one thread at a time. */
    private static List<SampleSubscription> subscriptions(DemoBook book, long after) throws SQLException {
        List<SampleSubscription> found = new ArrayList<>();
        synchronized (book) {
            try (PreparedStatement query = book.connection()
                    .prepareStatement("SELECT s.id, s.customer_id, c.unit_id, s.product_id, s.monthly_fee, s.status,"
                            + " s.started_on, s.ended_on FROM cus_customer c JOIN cus_subscription s"
                            + " ON s.customer_id = c.id WHERE c.id > ? AND c.id <= ? ORDER BY c.id, s.id")) {
                query.setLong(1, after);
                query.setLong(2, after + CHUNK);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(new SampleSubscription(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getBigDecimal(5),
                                !row.getString(6).equals("SUSPENDED"),
                                row.getObject(7, LocalDate.class),
                                row.getObject(8, LocalDate.class)));
                    }
                }
            }
        }
        return found;
    }
}
