package crm.customer.bill.intake;

import crm.customer.arrears.ChargeBatch;
import crm.customer.arrears.OwedKind;
import crm.customer.bill.BillLineKind;
import crm.customer.bill.BillState;
import crm.customer.bill.intake.KnownPayers.Payer;
import crm.system.intake.ImportOrder;
import crm.system.intake.RowBatch;
import crm.system.schema.IdBlocks;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Writes the bills of a chunk: what they charge, bills and lines; booked today, as everything is. */
final class BillBatch {

    private static final int ID_BLOCK = 50;

    /** A bill and who gets it. */
    record Bill(ReadBill read, Payer payer) {}

    private final ImportOrder order;
    private final Connection connection;
    private final Clock clock;

    BillBatch(ImportOrder order, Connection connection, Clock clock) {
        this.order = order;
        this.connection = connection;
        this.clock = clock;
    }

    void write(List<Bill> bills) throws SQLException {
        long[] items = new ChargeBatch(connection, clock, order.actor().personName(), order.importId())
                .charge(bills.stream().map(BillBatch::charge).toList());
        long[] ids = IdBlocks.take(connection, "cus_bill_seq", bills.size(), ID_BLOCK);
        write(bills, items, ids);
        writeLines(bills, ids);
        order.journal().made(ids);
    }

    private static ChargeBatch.Charge charge(Bill bill) {
        return new ChargeBatch.Charge(
                bill.payer().id(),
                bill.payer().unitId(),
                OwedKind.BILL,
                bill.read().number(),
                bill.read().total(),
                bill.read().dueOn());
    }

    private void write(List<Bill> bills, long[] items, long[] ids) throws SQLException {
        try (RowBatch rows = new RowBatch(
                connection,
                "cus_bill",
                "id",
                "version",
                "number",
                "origin_key",
                "customer_id",
                "unit_id",
                "bill_month",
                "issued_on",
                "due_on",
                "total",
                "item_id",
                "state",
                "import_id")) {
            for (int at = 0; at < ids.length; at++) {
                ReadBill bill = bills.get(at).read();
                Payer payer = bills.get(at).payer();
                rows.row(
                        ids[at],
                        1L,
                        bill.number(),
                        bill.number(),
                        payer.id(),
                        payer.unitId(),
                        bill.month(),
                        bill.issuedOn(),
                        bill.dueOn(),
                        bill.total(),
                        items[at],
                        BillState.ISSUED.name(),
                        order.importId());
            }
        }
    }

    private void writeLines(List<Bill> bills, long[] ids) throws SQLException {
        int count = bills.stream().mapToInt(bill -> bill.read().lines().size()).sum();
        long[] lines = IdBlocks.take(connection, "cus_bill_line_seq", count, ID_BLOCK);
        int next = 0;
        try (RowBatch rows = new RowBatch(connection, "cus_bill_line", "id", "bill_id", "position", "kind", "amount")) {
            for (int at = 0; at < ids.length; at++) {
                int position = 0;
                for (Map.Entry<BillLineKind, BigDecimal> line :
                        bills.get(at).read().lines().entrySet()) {
                    rows.row(lines[next++], ids[at], ++position, line.getKey().name(), line.getValue());
                }
            }
        }
    }
}
