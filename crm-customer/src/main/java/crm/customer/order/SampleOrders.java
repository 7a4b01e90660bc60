package crm.customer.order;

import crm.customer.demo.Shelf;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionStatus;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.demo.branch.DemoBranch;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Orders of every tenth sample customer: those that made what the customer has, and some that wait, were withdrawn or
 * refused. They follow from what is there already, so that nothing has to be drawn.
 */
@Dependent
public class SampleOrders implements DemoChapter {

    private static final int EVERY = 10;
    private static final int VARIETY = 5;

    private static final String HAD = "SELECT s.id, s.customer_id, s.product_id, s.product_name, s.service_number,"
            + " s.monthly_fee, s.status, s.started_on, s.contract_ends_on, s.ending_share, s.ended_on,"
            + " c.manager_id, c.status AS customer_status, c.number FROM cus_subscription s"
            + " JOIN cus_customer c ON c.id = s.customer_id WHERE s.customer_id % " + EVERY + " = 3 ORDER BY s.id";

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        Map<Long, DemoBranch.Adviser> advisers = new HashMap<>();
        book.left(DemoBranch.class).desks().forEach(desk -> desk.advisers()
                .forEach(one -> advisers.put(one.employeeId(), one)));
        Shelf shelf = book.left(Shelf.class);
        try (SampleOrderRows rows = new SampleOrderRows(book);
                PreparedStatement had = book.connection().prepareStatement(HAD);
                ResultSet row = had.executeQuery()) {
            long before = 0;
            while (row.next()) {
                long manager = row.getLong("manager_id");
                Sample sample = Sample.read(row, row.wasNull() ? null : advisers.get(manager));
                began(rows, sample, book.today());
                boolean first = sample.customerId() != before;
                if (first && sample.isActive()) {
                    wished(rows, sample, shelf, book.today());
                }
                before = sample.customerId();
            }
            rows.finish();
        }
    }

    /** The order that made it, and the one that ended it. */
    private static void began(SampleOrderRows rows, Sample had, LocalDate today) throws SQLException {
        boolean binds = had.contractEndsOn() != null && had.contractEndsOn().isAfter(today) && had.endedOn() == null;
        long order = rows.order(
                had, OrderKind.NEW, binds ? OrderState.IN_FORCE : OrderState.DONE, had.startedOn(), had.productName());
        rows.line(
                order,
                had,
                new SampleOrderRows.Line(
                        had.subscriptionId(),
                        had.productId(),
                        had.productName(),
                        null,
                        had.fee(),
                        had.contractEndsOn()));
        rows.step(order, OrderState.SUBMITTED, had, had.startedOn(), null);
        if (had.contractEndsOn() != null) {
            rows.step(order, OrderState.IN_FORCE, had, had.startedOn(), null);
        }
        if (!binds) {
            LocalDate over = had.endedOn() != null ? had.endedOn() : had.contractEndsOn();
            rows.step(order, OrderState.DONE, had, over == null ? had.startedOn() : over, null);
        }
        if (had.endedOn() != null) {
            long left = rows.order(had, OrderKind.LEAVE, OrderState.DONE, had.endedOn(), had.productName());
            rows.line(
                    left,
                    had,
                    new SampleOrderRows.Line(
                            had.subscriptionId(), had.productId(), had.productName(), null, had.fee(), null));
            rows.step(left, OrderState.SUBMITTED, had, had.endedOn(), null);
            rows.step(left, OrderState.DONE, had, had.endedOn(), null);
        }
    }

    /** Another package of the same line: kept, waiting, withdrawn or refused, or none, as the customer's number says. */
    private static void wished(SampleOrderRows rows, Sample had, Shelf shelf, LocalDate today) throws SQLException {
        Optional<OfferedProduct> other = shelf.offers().stream()
                .map(Shelf.Offer::product)
                .filter(product -> product.basic() && product.id() != had.productId())
                .filter(product -> shelf.offers().stream()
                        .map(Shelf.Offer::product)
                        .anyMatch(mine -> mine.id() == had.productId()
                                && mine.basic()
                                && mine.businessType() == product.businessType()))
                .findFirst();
        int choice = (int) (had.customerId() / EVERY % VARIETY);
        if (other.isEmpty() || choice == VARIETY - 1) {
            return;
        }
        OfferedProduct product = other.get();
        LocalDate taken = today.minusDays(3);
        LocalDate turn = taken.with(TemporalAdjusters.firstDayOfNextMonth());
        SampleOrderRows.Line line = new SampleOrderRows.Line(
                had.subscriptionId(), product.id(), product.name(), had.productName(), product.monthlyFee(), null);
        switch (choice) {
            case 0 -> {
                long draft = rows.order(had, OrderKind.CHANGE_PACKAGE, OrderState.DRAFT, taken, product.name());
                rows.line(draft, had, line);
                rows.step(draft, OrderState.DRAFT, had, taken, null);
            }
            case 1 -> {
                LocalDate next = today.with(TemporalAdjusters.firstDayOfNextMonth());
                long waiting = rows.order(had, OrderKind.CHANGE_PACKAGE, OrderState.SUBMITTED, next, product.name());
                rows.line(waiting, had, line);
                rows.step(waiting, OrderState.SUBMITTED, had, taken, null);
            }
            case 2 -> {
                long withdrawn = rows.order(had, OrderKind.CHANGE_PACKAGE, OrderState.CANCELLED, turn, product.name());
                rows.line(withdrawn, had, line);
                rows.step(withdrawn, OrderState.SUBMITTED, had, taken, null);
                rows.step(withdrawn, OrderState.CANCELLED, had, taken.plusDays(1), "客户改变主意");
            }
            default -> {
                LocalDate last = today.withDayOfMonth(1);
                long refused = rows.order(had, OrderKind.CHANGE_PACKAGE, OrderState.REFUSED, last, product.name());
                rows.line(refused, had, line);
                rows.step(refused, OrderState.SUBMITTED, had, last.minusDays(4), null);
                rows.refused(refused, had, last);
            }
        }
    }

    /**
     * A subscription of the sample data.
     *
     * @param number as it stands encrypted
     * @param adviser null at a city branch
     */
    record Sample(
            long subscriptionId,
            long customerId,
            String customerNumber,
            long productId,
            String productName,
            String number,
            BigDecimal fee,
            LocalDate startedOn,
            LocalDate contractEndsOn,
            BigDecimal endingShare,
            LocalDate endedOn,
            boolean isActive,
            DemoBranch.Adviser adviser) {

        static Sample read(ResultSet row, DemoBranch.Adviser adviser) throws SQLException {
            return new Sample(
                    row.getLong("id"),
                    row.getLong("customer_id"),
                    row.getString("number"),
                    row.getLong("product_id"),
                    row.getString("product_name"),
                    row.getString("service_number"),
                    row.getBigDecimal("monthly_fee"),
                    row.getObject("started_on", LocalDate.class),
                    row.getObject("contract_ends_on", LocalDate.class),
                    row.getBigDecimal("ending_share"),
                    row.getObject("ended_on", LocalDate.class),
                    row.getString("customer_status").equals(CustomerStatus.ACTIVE.name())
                            && row.getString("status").equals(SubscriptionStatus.ACTIVE.name()),
                    adviser);
        }
    }
}
