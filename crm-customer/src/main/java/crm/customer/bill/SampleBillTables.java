package crm.customer.bill;

import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import java.sql.SQLException;
import java.util.List;

/** The tables into which sample bills are written, those first that others refer to. */
final class SampleBillTables implements AutoCloseable {

    final BulkInsert entries;
    final BulkInsert reversed;
    final BulkInsert items;
    final BulkInsert credits;
    final BulkInsert allocations;
    final BulkInsert bills;
    final BulkInsert lines;

    SampleBillTables(DemoBook book) throws SQLException {
        entries = book.insert(
                "cus_ledger_entry",
                "id",
                "customer_id",
                "unit_id",
                "booked_on",
                "booked_at",
                "kind",
                "debit",
                "credit",
                "amount",
                "reference",
                "reason",
                "reverses",
                "actor_name");
        reversed = book.insert("cus_ledger_reversed", "entry_id");
        items = book.insert(
                "cus_open_item",
                "id",
                "version",
                "customer_id",
                "kind",
                "reference",
                "amount",
                "rest",
                "entry_id",
                "due_on",
                "entered_at",
                "entered_by",
                "ended",
                "ended_on",
                "ended_by");
        credits = book.insert("cus_credit", "id", "version", "customer_id", "entry_id", "amount", "rest");
        allocations =
                book.insert("cus_allocation", "id", "customer_id", "credit_id", "item_id", "amount", "allocated_at");
        bills = book.insert(
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
                "state");
        lines = book.insert(
                "cus_bill_line",
                "id",
                "bill_id",
                "position",
                "kind",
                "description",
                "subscription_id",
                "quantity",
                "amount");
    }

    /** What others refer to goes first. */
    void send() throws SQLException {
        for (BulkInsert table : all()) {
            table.send();
        }
    }

    @Override
    public void close() throws SQLException {
        SQLException failure = null;
        for (BulkInsert table : all()) {
            try {
                table.close();
            } catch (SQLException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private List<BulkInsert> all() {
        return List.of(entries, reversed, items, credits, allocations, bills, lines);
    }
}
