package crm.customer.bill.intake;

import crm.customer.bill.intake.KnownPayers.Payer;
import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.RowSink;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks and writes the bills of one run. */
final class BillSink implements RowSink {

    private static final String WORDS = "customer.bill.import.";

    private final ImportOrder order;
    private final Clock clock;
    private final Map<Long, BillBatch.Bill> byRowNumber = new HashMap<>();

    BillSink(ImportOrder order, Clock clock) {
        this.order = order;
        this.clock = clock;
    }

    @Override
    public void check(List<FieldValues> rows, Problems problems, Connection connection) throws SQLException {
        byRowNumber.clear();
        BillRowCheck check = new BillRowCheck(LocalDate.now(clock));
        List<ReadBill> read = new ArrayList<>();
        for (FieldValues row : rows) {
            ReadBill bill = check.check(row, problems);
            if (!problems.has(row)) {
                read.add(bill);
            }
        }
        if (!read.isEmpty()) {
            match(read, problems, connection);
        }
    }

    private void match(List<ReadBill> read, Problems problems, Connection connection) throws SQLException {
        Map<String, Payer> payers = KnownPayers.customers(
                read.stream().map(ReadBill::customerNumber).toList(), connection);
        Set<String> known =
                KnownPayers.bills(read.stream().map(ReadBill::number).toList(), connection);
        Set<String> seen = new HashSet<>();
        for (ReadBill bill : read) {
            Payer payer = payers.get(bill.customerNumber());
            // One of another branch is not told from none. Key accounts get bills like everybody: an import shows
            // nothing.
            if (payer == null || !order.scope().covers(payer.unitId())) {
                problems.reject(bill.row(), BillFields.CUSTOMER, Wording.of(WORDS + "customer", bill.customerNumber()));
            } else if (known.contains(bill.number())) {
                problems.reject(bill.row(), BillFields.NUMBER, Wording.of(WORDS + "known", bill.number()));
            } else if (!seen.add(bill.number())) {
                problems.reject(bill.row(), BillFields.NUMBER, Wording.of(WORDS + "twice"));
            } else {
                // Only now its number is taken: one that is refused must not keep a later one out.
                byRowNumber.put(bill.row().row().number(), new BillBatch.Bill(bill, payer));
            }
        }
    }

    @Override
    public void write(List<FieldValues> rows, Connection connection) throws SQLException {
        List<BillBatch.Bill> bills =
                rows.stream().map(row -> byRowNumber.get(row.row().number())).toList();
        if (!bills.isEmpty()) {
            new BillBatch(order, connection, clock).write(bills);
        }
        byRowNumber.clear();
    }
}
