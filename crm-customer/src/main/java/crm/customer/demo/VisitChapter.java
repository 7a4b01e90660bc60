package crm.customer.demo;

import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.demo.branch.DemoBranch;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One customer of each county was served by the next county, some days ago. */
@Dependent
class VisitChapter implements DemoChapter {

    private static final int AFTER_CUSTOMERS = 41;
    private static final int LENGTH_MINUTES = 30;
    private static final int SPENT_MINUTES = 11;

    @Override
    public int order() {
        return AFTER_CUSTOMERS;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        List<DemoBranch.Desk> desks = book.left(DemoBranch.class).desks().stream()
                .filter(desk -> !desk.city() && !desk.advisers().isEmpty())
                .toList();
        long written = 0;
        try (BulkInsert rows = book.insert(
                "cus_visit",
                "id",
                "version",
                "customer_id",
                "home_unit_id",
                "unit_id",
                "account_id",
                "actor_name",
                "session_id",
                "started_at",
                "expires_at",
                "ended_at")) {
            for (int at = 0; at < desks.size(); at++) {
                long home = desks.get(at).unitId();
                DemoBranch.Desk host = desks.get((at + 1) % desks.size());
                long customer = aCustomerOf(home, book);
                if (customer > 0 && host.unitId() != home) {
                    Instant began = book.now().minus(at * 2L + 1, ChronoUnit.DAYS);
                    rows.row(
                            ++written,
                            1L,
                            customer,
                            home,
                            host.unitId(),
                            host.advisers().get(0).accountId(),
                            host.advisers().get(0).name(),
                            0L,
                            utc(began),
                            utc(began.plus(LENGTH_MINUTES, ChronoUnit.MINUTES)),
                            utc(began.plus(SPENT_MINUTES, ChronoUnit.MINUTES)));
                }
            }
        }
        book.restart("cus_visit_seq", written);
    }

    private static long aCustomerOf(long unit, DemoBook book) throws SQLException {
        try (PreparedStatement query = book.connection()
                .prepareStatement("SELECT MIN(id) FROM cus_customer WHERE unit_id = ?"
                        + " AND customer_class = 'INDIVIDUAL' AND status = 'ACTIVE'")) {
            query.setLong(1, unit);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
