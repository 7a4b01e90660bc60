package crm.customer.order;

import crm.customer.subscription.Finding;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes sample orders with their lines and steps. */
final class SampleOrderRows implements AutoCloseable {

    private static final long NUMBER_BEFORE_FIRST = 100_000_000L;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** What a line changes or began; the product it comes from is null unless it is a change. */
    record Line(
            long subscriptionId,
            long productId,
            String productName,
            String fromProductName,
            BigDecimal fee,
            LocalDate contractEndsOn) {}

    private final DemoBook book;
    private final BulkInsert orders;
    private final BulkInsert lines;
    private final BulkInsert steps;
    private long lastOrder;
    private long lastLine;
    private long lastStep;

    SampleOrderRows(DemoBook book) throws SQLException {
        this.book = book;
        orders = book.insert(
                "cus_order",
                "id",
                "version",
                "number",
                "customer_id",
                "kind",
                "state",
                "at_month_turn",
                "effective_on",
                "product_name",
                "line_count",
                "created_by",
                "created_account",
                "created_name",
                "created_at");
        lines = book.insert(
                "cus_order_line",
                "id",
                "version",
                "order_id",
                "subscription_id",
                "product_id",
                "product_name",
                "from_product_name",
                "service_number",
                "monthly_fee",
                "term_months",
                "ending_share",
                "contract_ends_on",
                "ending_charge");
        steps = book.insert(
                "cus_order_step", "id", "order_id", "state", "happened_at", "actor_name", "words", "reasons");
    }

    /** Writes the order and gives its id. */
    long order(SampleOrders.Sample of, OrderKind kind, OrderState state, LocalDate effective, String product)
            throws SQLException {
        long id = ++lastOrder;
        orders.row(
                id,
                1L,
                "CO" + (NUMBER_BEFORE_FIRST + id),
                of.customerId(),
                kind.name(),
                state.name(),
                kind == OrderKind.CHANGE_PACKAGE && state != OrderState.DRAFT,
                effective,
                product,
                1,
                of.adviser() == null ? null : of.adviser().employeeId(),
                of.adviser() == null ? null : of.adviser().accountId(),
                counter(of),
                (effective.isAfter(book.today()) ? book.today().minusDays(3) : effective).atTime(2, (int) (id % 60)));
        return id;
    }

    void line(long order, SampleOrders.Sample of, Line line) throws SQLException {
        boolean begins = line.fromProductName() == null;
        orders.send();
        lines.row(
                ++lastLine,
                1L,
                order,
                line.subscriptionId(),
                line.productId(),
                line.productName(),
                line.fromProductName(),
                begins ? of.number() : null,
                line.fee(),
                line.contractEndsOn() == null
                        ? 0
                        : (int) ChronoUnit.MONTHS.between(of.startedOn(), line.contractEndsOn()),
                line.contractEndsOn() == null || of.endingShare() == null ? NOTHING : of.endingShare(),
                line.contractEndsOn(),
                NOTHING);
    }

    void step(long order, OrderState state, SampleOrders.Sample of, LocalDate on, String words) throws SQLException {
        steps.row(++lastStep, order, state.name(), on.atTime(2, (int) (order % 60)), counter(of), words, null);
    }

    /** What the nightly job found. */
    void refused(long order, SampleOrders.Sample of, LocalDate on) throws SQLException {
        String reason =
                PackedFindings.pack(List.of(Finding.blocking("customer.arrears.block", of.customerNumber(), "58.00")));
        steps.row(++lastStep, order, OrderState.REFUSED.name(), on.minusDays(1).atTime(16, 15), "CRM", null, reason);
    }

    /** Moves the sequences past what was written. */
    void finish() throws SQLException {
        orders.send();
        book.restart("cus_order_seq", lastOrder);
        book.restartAt("cus_order_number_seq", NUMBER_BEFORE_FIRST + lastOrder + 1);
        book.restart("cus_order_line_seq", lastLine);
        book.restart("cus_order_step_seq", lastStep);
    }

    private static String counter(SampleOrders.Sample of) {
        return of.adviser() == null ? "-" : of.adviser().name();
    }

    @Override
    public void close() throws SQLException {
        try {
            orders.close();
        } finally {
            try {
                lines.close();
            } finally {
                steps.close();
            }
        }
    }
}
