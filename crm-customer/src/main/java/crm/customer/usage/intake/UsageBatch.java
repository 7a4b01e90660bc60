package crm.customer.usage.intake;

import crm.customer.usage.UsageKind;
import crm.system.intake.ImportOrder;
import crm.system.intake.RowBatch;
import crm.system.schema.IdBlocks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the usage of a chunk by batch: new months are added, others replaced. One of which the file tells nothing else is
 * only marked as told by it, so that a later row of the file is recognised, and keeps its version.
 */
final class UsageBatch {

    private static final int ID_BLOCK = 50;

    private static final UsageKind[] KINDS = UsageKind.values();

    private static final String[] COLUMNS = Stream.concat(
                    Stream.of(
                            "id",
                            "version",
                            "subscription_id",
                            "usage_month",
                            "customer_id",
                            "unit_id",
                            "product_id",
                            "import_id"),
                    Arrays.stream(KINDS).map(UsageKind::column))
            .toArray(String[]::new);

    private static final int BEFORE_FIGURES = COLUMNS.length - KINDS.length;

    private static final String UPDATE = "UPDATE cus_usage SET version = version + ?, import_id = ?, "
            + "customer_id = ?, unit_id = ?, product_id = ?, "
            + Arrays.stream(KINDS).map(kind -> kind.column() + " = ?").collect(Collectors.joining(", "))
            + " WHERE id = ? AND version = ?";

    private final ImportOrder order;
    private final Connection connection;

    UsageBatch(ImportOrder order, Connection connection) {
        this.order = order;
        this.connection = connection;
    }

    void write(List<UsageBooking> bookings) throws SQLException {
        add(bookings.stream().filter(UsageBooking::isNew).toList());
        replace(bookings.stream().filter(booking -> !booking.isNew()).toList());
    }

    private void add(List<UsageBooking> bookings) throws SQLException {
        if (bookings.isEmpty()) {
            return;
        }
        long[] ids = IdBlocks.take(connection, "cus_usage_seq", bookings.size(), ID_BLOCK);
        order.journal().made(ids);
        int next = 0;
        try (RowBatch rows = new RowBatch(connection, "cus_usage", COLUMNS)) {
            for (UsageBooking booking : bookings) {
                Object[] values = new Object[COLUMNS.length];
                values[0] = ids[next++];
                values[1] = 1L;
                values[2] = booking.subscription().id();
                values[3] = booking.month();
                values[4] = booking.subscription().customerId();
                values[5] = booking.subscription().unitId();
                values[6] = booking.subscription().productId();
                values[7] = order.importId();
                for (int kind = 0; kind < KINDS.length; kind++) {
                    values[BEFORE_FIGURES + kind] = booking.figure(KINDS[kind]);
                }
                rows.row(values);
            }
        }
    }

    private void replace(List<UsageBooking> bookings) throws SQLException {
        if (bookings.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (UsageBooking booking : bookings) {
                int parameter = 1;
                int step = booking.changesSomething() ? 1 : 0;
                update.setInt(parameter++, step);
                update.setLong(parameter++, order.importId());
                update.setLong(parameter++, booking.subscription().customerId());
                update.setLong(parameter++, booking.subscription().unitId());
                update.setLong(parameter++, booking.subscription().productId());
                for (UsageKind kind : KINDS) {
                    update.setBigDecimal(parameter++, booking.figure(kind));
                }
                KnownUsage.Known before = booking.before();
                update.setLong(parameter++, before.id());
                update.setLong(parameter, before.version());
                update.addBatch();
                order.journal().changed(before.id(), before.version() + step, before.image());
            }
            for (int count : update.executeBatch()) {
                if (count == 0) {
                    throw new UsageChangedMeanwhile();
                }
            }
        }
    }
}
