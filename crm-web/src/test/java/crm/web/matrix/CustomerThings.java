package crm.web.matrix;

import crm.system.crypto.FieldCipher;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;

/** Records that hang on a customer: whoever reaches the customer reaches them. */
@Dependent
class CustomerThings {

    static final Set<String> KINDS = Set.of(
            "subscription",
            "porting",
            "open-item",
            "bill",
            "payment",
            "adjustment",
            "change-request",
            "field-change",
            "order",
            "churn",
            "churn-plan");

    @Inject
    private Rows rows;

    /** A new one of a kind. */
    long of(String thing, long customer) throws SQLException {
        return switch (thing) {
            case "subscription" -> subscription(customer);
            case "porting" -> porting(customer);
            case "open-item" -> openItem(customer);
            case "bill" -> bill(customer);
            case "payment" -> payment(customer);
            case "adjustment" -> adjustment(customer);
            case "change-request" -> changeRequest(customer);
            case "field-change" -> fieldChange(customer);
            case "order" -> order(customer);
            case "churn" -> churn(customer);
            case "churn-plan" -> churnPlan(customer);
            default -> throw new IllegalArgumentException(thing);
        };
    }

    /** A day of its own for each, since one service is left once a day. */
    private long churn(long customer) throws SQLException {
        long fresh = rows.fresh("cus_churn");
        return rows.insert(
                "cus_churn",
                "customer_id, unit_id, customer_class, churned_on, churn_month, business_type, reason_id, source,"
                        + " standing, origin, withdrawn, entered_at, entered_by",
                customer + ", 1, 'INDIVIDUAL', DATEADD(DAY, " + fresh + ", CAST('2026-01-01' AS DATE)),"
                        + " CAST('2026-01-01' AS DATE), 'IPTV', 1, 'SERVICE_STAFF', 'NO_PLAN', 'ENTERED', 0,"
                        + " CURRENT_TIMESTAMP, 'Matrix'");
    }

    private long churnPlan(long customer) throws SQLException {
        return rows.insert(
                "cus_churn_plan",
                "customer_id, kind, owner_id, offer, due_on, made_at, made_by",
                customer + ", 'RETENTION', (SELECT MIN(id) FROM sys_employee), '"
                        + FieldCipher.instance().encrypt("matrix")
                        + "', CAST('2099-01-01' AS DATE), CURRENT_TIMESTAMP, 'Matrix'");
    }

    private long subscription(long customer) throws SQLException {
        return rows.insert(
                "cus_subscription",
                "customer_id, product_id, product_name, monthly_fee, status, started_on",
                customer + ", 1, 'Matrix', 1, 'ACTIVE', CAST('2026-01-01' AS DATE)");
    }

    private long porting(long customer) throws SQLException {
        String secret = FieldCipher.instance().encrypt("16299990000");
        return rows.insert(
                "cus_porting",
                "customer_id, direction, number, other_operator, authorisation, valid_until, state, asked_at, asked_by,"
                        + " moved_at, moved_by",
                customer + ", 'IN', '" + secret + "', 'CHINA_MOBILE', '" + secret + "', CURRENT_TIMESTAMP, 'ASKED',"
                        + " CURRENT_TIMESTAMP, 'Matrix', CURRENT_TIMESTAMP, 'Matrix'");
    }

    private long openItem(long customer) throws SQLException {
        return rows.insert(
                "cus_open_item",
                "customer_id, kind, reference, amount, rest, entry_id, due_on, entered_at, entered_by",
                customer + ", 'BILL', 'Matrix', 1, 1, " + ledgerEntry(customer)
                        + ", CAST('2099-01-01' AS DATE), CURRENT_TIMESTAMP, 'Matrix'");
    }

    private long bill(long customer) throws SQLException {
        long item = openItem(customer);
        return rows.insert(
                "cus_bill",
                "number, origin_key, customer_id, unit_id, bill_month, issued_on, due_on, total, item_id, state",
                "'M" + item + "', 'M" + item + "', " + customer
                        + ", 1, CAST('2026-01-01' AS DATE), CAST('2026-02-03' AS DATE),"
                        + " CAST('2099-01-01' AS DATE), 1, " + item + ", 'ISSUED'");
    }

    private long payment(long customer) throws SQLException {
        long fresh = rows.fresh("cus_payment");
        return rows.insert(
                "cus_payment",
                "number, kind, state, customer_id, unit_id, cashier_name, method, amount, paid_on, taken_at, origin_key",
                "'M" + -fresh + "', 'REFUND', 'TAKEN', " + customer + ", 1, 'Matrix', 'CARD', 1,"
                        + " CAST('2026-01-01' AS DATE), CURRENT_TIMESTAMP, 'M" + -fresh + "'");
    }

    private long adjustment(long customer) throws SQLException {
        long fresh = rows.fresh("cus_adjustment");
        return rows.insert(
                "cus_adjustment",
                "number, customer_id, kind, amount, state, submitter_name, submitted_at",
                "'M" + -fresh + "', " + customer + ", 'CHARGE', 1, 'WAITING', 'Matrix', CURRENT_TIMESTAMP");
    }

    private long changeRequest(long customer) throws SQLException {
        return rows.insert(
                "cus_change_request",
                "customer_id, kind, about, state, submitter_name, submitted_at",
                customer + ", 'RECORD', 'credit', 'WAITING', 'Matrix', CURRENT_TIMESTAMP");
    }

    private long fieldChange(long customer) throws SQLException {
        return rows.insertPlain(
                "cus_field_change",
                "customer_id, changed_at, account_id, actor_name, field",
                customer + ", CURRENT_TIMESTAMP, 1, 'Matrix', 'occupation'");
    }

    private long order(long customer) throws SQLException {
        return rows.insert(
                "cus_order",
                "number, customer_id, kind, state, at_month_turn, effective_on, product_name, line_count,"
                        + " created_name, created_at",
                "'M' + CAST(NEXT VALUE FOR cus_order_number_seq AS NVARCHAR(12)), " + customer
                        + ", 'LEAVE', 'DRAFT', 0, CAST('2026-01-01' AS DATE), 'x', 1, 'Matrix', CURRENT_TIMESTAMP");
    }

    private long ledgerEntry(long customer) throws SQLException {
        long unit = rows.one("SELECT unit_id FROM cus_customer WHERE id = " + customer)
                .orElseThrow();
        return rows.insertPlain(
                "cus_ledger_entry",
                "customer_id, unit_id, booked_on, booked_at, kind, debit, credit, amount, reference, actor_name",
                customer + ", " + unit + ", CURRENT_DATE, CURRENT_TIMESTAMP, 'BILL', 'RECEIVABLE', 'SERVICE_REVENUE',"
                        + " 1, 'Matrix', 'Matrix'");
    }
}
