package crm.customer.arrears;

import crm.system.intake.RowBatch;
import crm.system.schema.IdBlocks;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lets what is left of customers' credits pay their new charges, the oldest credit first, one charge after the other as
 * they came. Whoever has credit owes nothing else, so that only the new charges are looked at.
 */
record CreditBatch(Connection connection, LocalDate today, LocalDateTime now, String by) {

    private static final int ID_BLOCK = 50;

    /** A steady number of places lets the statement be prepared once. */
    private static final int AT_ONCE = 500;

    private static final String LEFT = "SELECT p.customer_id, p.id, p.rest FROM (SELECT DISTINCT val FROM (VALUES "
            + String.join(",", Collections.nCopies(AT_ONCE, "(CAST(? AS BIGINT))"))
            + ") AS given (val)) wanted INNER JOIN cus_credit p ON p.customer_id = wanted.val AND p.rest > 0"
            + " ORDER BY p.customer_id, p.id";

    /** What is left of a credit. */
    private record Left(long creditId, BigDecimal rest) {}

    /** So much of a credit for so much of an item. */
    private record Part(long creditId, long itemId, long customerId, BigDecimal amount) {}

    void pay(List<ChargeBatch.Charge> charges, long[] items) throws SQLException {
        Map<Long, Deque<Left>> left = left(charges.stream()
                .map(ChargeBatch.Charge::customerId)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < items.length; at++) {
            ChargeBatch.Charge charge = charges.get(at);
            BigDecimal owed = charge.amount();
            Deque<Left> credits = left.getOrDefault(charge.customerId(), new ArrayDeque<>());
            while (owed.signum() > 0 && !credits.isEmpty()) {
                Left credit = credits.removeFirst();
                BigDecimal part = owed.min(credit.rest());
                parts.add(new Part(credit.creditId(), items[at], charge.customerId(), part));
                owed = owed.subtract(part);
                if (credit.rest().compareTo(part) > 0) {
                    credits.addFirst(new Left(credit.creditId(), credit.rest().subtract(part)));
                }
            }
        }
        if (!parts.isEmpty()) {
            write(parts);
        }
    }

    private Map<Long, Deque<Left>> left(LinkedHashSet<Long> customers) throws SQLException {
        Map<Long, Deque<Left>> left = new HashMap<>();
        List<Long> wanted = List.copyOf(customers);
        try (PreparedStatement query = connection.prepareStatement(LEFT)) {
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                for (int place = 0; place < AT_ONCE; place++) {
                    // the rest of the places repeat the last value
                    query.setLong(place + 1, wanted.get(Math.min(from + place, wanted.size() - 1)));
                }
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        left.computeIfAbsent(found.getLong(1), customer -> new ArrayDeque<>())
                                .addLast(new Left(found.getLong(2), found.getBigDecimal(3)));
                    }
                }
            }
        }
        return left;
    }

    private void write(List<Part> parts) throws SQLException {
        long[] ids = IdBlocks.take(connection, "cus_allocation_seq", parts.size(), ID_BLOCK);
        try (RowBatch rows = new RowBatch(
                        connection,
                        "cus_allocation",
                        "id",
                        "customer_id",
                        "credit_id",
                        "item_id",
                        "amount",
                        "allocated_at");
                PreparedStatement use = connection.prepareStatement(
                        "UPDATE cus_credit SET rest = rest - ?, version = version + 1 WHERE id = ?");
                PreparedStatement pay = connection.prepareStatement(
                        "UPDATE cus_open_item SET rest = rest - ?, version = version + 1 WHERE id = ?");
                PreparedStatement end = connection.prepareStatement("UPDATE cus_open_item SET ended = 'SETTLED',"
                        + " ended_on = ?, ended_by = ? WHERE id = ? AND rest = 0")) {
            for (int at = 0; at < ids.length; at++) {
                Part part = parts.get(at);
                rows.row(ids[at], part.customerId(), part.creditId(), part.itemId(), part.amount(), now);
                use.setBigDecimal(1, part.amount());
                use.setLong(2, part.creditId());
                use.addBatch();
                pay.setBigDecimal(1, part.amount());
                pay.setLong(2, part.itemId());
                pay.addBatch();
                end.setDate(1, Date.valueOf(today));
                end.setString(2, by);
                end.setLong(3, part.itemId());
                end.addBatch();
            }
            use.executeBatch();
            pay.executeBatch();
            end.executeBatch();
        }
    }
}
