package crm.customer.demo;

import crm.customer.subscription.BusinessType;
import crm.system.crypto.FieldCipher;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.demo.branch.DemoBranch;
import jakarta.enterprise.context.Dependent;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * What happens to services after they were sold: suspended, lost, owing and closing customers, by set-based statements,
 * because a million customers have a hundred thousand of these. Draws nothing, so that nobody else's draws are shifted.
 */
@Dependent
public class ServicesChapter implements DemoChapter {

    private static final int AFTER_CUSTOMERS = 36;

    /** Of so many active customers one has lost a card, and another one has a service suspended. */
    private static final int ONE_OF = 60;

    private static final int LOST = 17;
    private static final int PAUSED = 41;

    /** The first ones belong to the published logins and to tests. */
    private static final int SPARED = 10;

    @Override
    public int order() {
        return AFTER_CUSTOMERS;
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        long spared = book.left(DemoBranch.class).portalCustomerId() + SPARED;
        String cards = book.left(Shelf.class).offers().stream()
                .filter(offer -> offer.product().businessType() == BusinessType.MOBILE
                        && offer.product().basic())
                .map(offer -> String.valueOf(offer.product().id()))
                .collect(Collectors.joining(","));
        if (!cards.isEmpty()) {
            hold(book, cards, spared, LOST, "LOST", "REPORT_LOSS", "手机在公交车上丢失");
            hold(book, cards, spared, PAUSED, "PAUSED", "SUSPEND", "外出数月，暂时不用");
        }
        owe(book);
        leaveOne(book, spared);
        close(book);
        book.restart("cus_service_act_seq", (long) book.size().customers() * SubscriptionDraw.MOST);
        book.restart("cus_open_item_seq", (long) book.size().customers() * 2);
        book.restart("cus_ledger_entry_seq", (long) book.size().customers() * 2);
        book.restart("cus_closing_seq", book.size().customers());
        new PoolRows(book).write();
        new PortingRows(book).write(spared);
    }

    private static void hold(
            DemoBook book, String cards, long spared, int which, String state, String action, String reason)
            throws SQLException {
        execute(
                book,
                "UPDATE cus_subscription SET status = 'SUSPENDED', held_for = '" + state + "' WHERE id IN ("
                        + "SELECT s.id FROM cus_subscription s JOIN cus_customer c ON c.id = s.customer_id"
                        + " WHERE c.status = 'ACTIVE' AND s.status = 'ACTIVE' AND s.service_number IS NOT NULL"
                        + " AND s.product_id IN (" + cards + ") AND c.id > " + spared + " AND c.id % " + ONE_OF + " = "
                        + which + ")");
        execute(
                book,
                "INSERT INTO cus_service_act (id, subscription_id, customer_id, action, state_from, state_to, reason,"
                        + " document_checked, done_at, account_id, actor_name)"
                        + " SELECT s.id, s.id, c.id, '" + action + "', 'RUNNING', '" + state + "', '"
                        + FieldCipher.instance().encrypt(reason) + "', 0, c.changed_at, 0, COALESCE(e.name, '-')"
                        + " FROM cus_subscription s JOIN cus_customer c ON c.id = s.customer_id"
                        + " LEFT JOIN sys_employee e ON e.id = c.manager_id WHERE s.held_for = '" + state + "'");
    }

    /** Whose account was suspended did not pay. */
    private static void owe(DemoBook book) throws SQLException {
        items(book, "c.id * 2 - 1", "BILL", "'2026-09'", "SUSPENDED", -20, "");
    }

    /** Of however few customers, the account of one is being closed where the published people of the staff work. */
    private static void leaveOne(DemoBook book, long spared) throws SQLException {
        long unit = book.left(DemoBranch.class).desks().get(0).unitId();
        execute(
                book,
                "UPDATE cus_customer SET status = 'CLOSING' WHERE id = (SELECT MAX(c.id) FROM cus_customer c"
                        + " WHERE c.status = 'ACTIVE' AND c.unit_id = " + unit + " AND c.id > " + spared
                        + " AND NOT EXISTS (SELECT 1 FROM cus_subscription s WHERE s.customer_id = c.id"
                        + " AND s.held_for IS NOT NULL)) AND NOT EXISTS (SELECT 1 FROM cus_customer o"
                        + " WHERE o.status = 'CLOSING' AND o.unit_id = " + unit + ")");
        execute(
                book,
                "UPDATE cus_subscription SET status = 'SUSPENDED' WHERE status = 'ACTIVE' AND customer_id IN"
                        + " (SELECT id FROM cus_customer WHERE status = 'CLOSING')");
    }

    private static void close(DemoBook book) throws SQLException {
        execute(
                book,
                "UPDATE cus_subscription SET held_for = 'CLOSING', held_before = 'RUNNING' WHERE status = 'SUSPENDED'"
                        + " AND customer_id IN (SELECT id FROM cus_customer WHERE status = 'CLOSING')");
        execute(
                book,
                "INSERT INTO cus_closing (id, version, customer_id, state, reason, status_before, asked_at, asked_by,"
                        + " billed_at, final_bill) SELECT c.id, 1, c.id,"
                        + " CASE WHEN c.id % 2 = 0 THEN 'BILL_ASKED' ELSE 'TO_SETTLE' END,"
                        + " CASE WHEN c.id % 3 = 0 THEN 'PRICE' WHEN c.id % 3 = 1 THEN 'MOVED' ELSE 'OTHER_OPERATOR' END,"
                        + " 'ACTIVE', c.changed_at, COALESCE(e.name, '-'),"
                        + " CASE WHEN c.id % 2 = 0 THEN NULL ELSE c.changed_at END,"
                        + " CASE WHEN c.id % 2 = 0 THEN NULL ELSE " + amount() + " END"
                        + " FROM cus_customer c LEFT JOIN sys_employee e ON e.id = c.manager_id"
                        + " WHERE c.status = 'CLOSING'");
        items(book, "c.id * 2", "FINAL_BILL", "CONCAT('F', c.number)", "CLOSING", 10, " AND c.id % 2 = 1");
    }

    /** Items that are owed, each with its entry in the books, of the same id. */
    private static void items(
            DemoBook book, String id, String kind, String reference, String status, int dueInDays, String more)
            throws SQLException {
        String whose = " FROM cus_customer c WHERE c.status = '" + status + "'" + more;
        execute(
                book,
                "INSERT INTO cus_ledger_entry (id, customer_id, unit_id, booked_on, booked_at, kind, debit, credit,"
                        + " amount, reference, actor_name) SELECT " + id + ", c.id, c.unit_id,"
                        + " CAST(c.changed_at AS DATE), c.changed_at, '" + kind + "', 'RECEIVABLE', 'SERVICE_REVENUE', "
                        + amount() + ", " + reference + ", '-'" + whose);
        try (PreparedStatement insert = book.connection()
                .prepareStatement("INSERT INTO cus_open_item (id, version, customer_id, kind, reference, amount, rest,"
                        + " entry_id, due_on, entered_at, entered_by) SELECT " + id + ", 1, c.id, '" + kind + "', "
                        + reference + ", " + amount() + ", " + amount() + ", " + id + ", ?, c.changed_at, '-'"
                        + whose)) {
            insert.setDate(1, Date.valueOf(book.today().plusDays(dueInDays)));
            insert.executeUpdate();
        }
    }

    /** Between 19.90 and 118.90 CNY, another one for each neighbour. */
    private static String amount() {
        return "CAST(19.90 + c.id % 100 AS DECIMAL(12,2))";
    }

    private static void execute(DemoBook book, String sql) throws SQLException {
        try (PreparedStatement statement = book.connection().prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
