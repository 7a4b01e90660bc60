package crm.web.matrix;

import crm.system.crypto.FieldCipher;
import crm.system.notice.Notices;
import crm.system.notice.Wording;
import crm.system.session.Actor;
import crm.system.session.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of each kind: one within somebody's reach, one of another branch or person, one of the highest level. */
@Dependent
class Things {

    /**
     * Kinds that belong to no branch, the same for everybody who may read them at all; and those of which what is not
     * one's own is passed over in silence.
     */
    static final Set<String> OF_EVERYBODY =
            Set.of("drop", "pgp-key", "product", "question", "role", "session", "list-choice", "churn-reason");

    /** Kinds that have a level of authority. */
    static final Set<String> WITH_LEVEL = Set.of("account", "employee", "role");

    private static final Map<String, String> REACHABLE = Map.of(
            "customer",
            "SELECT MIN(id) FROM cus_customer WHERE customer_class <> 'KEY_ACCOUNT' AND unit_id ",
            "employee",
            "SELECT MIN(e.id) FROM sys_employee e WHERE e.resigned_on IS NULL AND NOT EXISTS"
                    + " (SELECT 1 FROM sys_account a JOIN sys_account_role g ON g.account_id = a.id JOIN sys_role r"
                    + " ON r.id = g.role_id WHERE a.employee_id = e.id AND r.level >= 60) AND e.unit_id ",
            "account",
            "SELECT MIN(a.id) FROM sys_account a JOIN sys_employee e ON e.id = a.employee_id"
                    + " JOIN sys_account_role g ON g.account_id = a.id JOIN sys_role r ON r.id = g.role_id"
                    + " WHERE r.level < 60 AND e.unit_id ",
            "unit",
            "SELECT MIN(id) FROM sys_unit WHERE id ",
            "coverage",
            "SELECT MIN(id) FROM cus_coverage WHERE unit_id ");

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private Notices notices;

    @Inject
    private Rows rows;

    @Inject
    private CustomerThings ofCustomers;

    /** One that the person may reach. */
    long own(String thing, Actor actor, Scope scope) throws SQLException {
        if (CustomerThings.KINDS.contains(thing)) {
            return ofCustomers.of(thing, reachable("customer", actor, scope));
        }
        return switch (thing) {
            case "role" ->
                rows.one("SELECT id FROM sys_role WHERE code = 'TECHNICIAN'").orElseThrow();
            case "product" -> rows.one("SELECT MIN(id) FROM mkt_product").orElseThrow();
            case "churn-reason" ->
                rows.one("SELECT MIN(id) FROM cus_churn_reason").orElseThrow();
            case "question" -> rows.one("SELECT MIN(id) FROM aft_question").orElseThrow();
            case "session", "list-choice" -> -1;
            case "drop" -> drop();
            case "pgp-key" ->
                rows.insert(
                        "sys_pgp_key",
                        "name, fingerprint, public_part, added_at, added_by",
                        "'matrix', '" + System.nanoTime() + "', 'x', CURRENT_TIMESTAMP, 'Matrix'");
            case "import" ->
                rows.copy(
                        "sys_import",
                        Map.of(
                                "account_id",
                                actor.accountId(),
                                "unit_id",
                                actor.unitId(),
                                "kind",
                                kindOf(actor),
                                "job_run_id",
                                rows.copy("sys_job_run", Map.of("account_id", actor.accountId()))));
            case "job" -> rows.copy("sys_job_run", Map.of("account_id", actor.accountId()));
            case "notification" -> notification(actor.accountId());
            case "export" -> export(actor.accountId());
            case "assignment" -> assignment(actor.accountId());
            case "absence" -> absence(actor.employeeId());
            case "own-data" -> ownDataRequest();
            case "customer" -> reviewed(reachable(thing, actor, scope));
            case "cash-day" -> cashDay(actor.accountId(), actor.unitId());
            default -> reachable(thing, actor, scope);
        };
    }

    /** What the person may import: technicians bring coverage, billing clerks payments, agents who left. */
    private String kindOf(Actor actor) throws SQLException {
        for (String kind : List.of("coverage", "payment", "churn")) {
            if (rows.one("SELECT MIN(p.role_id) FROM sys_account_role g JOIN sys_role_permission p"
                            + " ON p.role_id = g.role_id WHERE p.permission = 'customer:" + kind
                            + ":import' AND g.account_id = " + actor.accountId())
                    .isPresent()) {
                return "'" + kind + "'";
            }
        }
        return "'customer'";
    }

    private long reachable(String thing, Actor actor, Scope scope) throws SQLException {
        return rows.one(REACHABLE.get(thing) + in(scope, true))
                .orElseThrow(() -> new IllegalStateException(actor.accountName() + " reaches no " + thing));
    }

    /** A customer whose opening is looked at; who does so finds something to look at. */
    private long reviewed(long customer) throws SQLException {
        if (rows.one("SELECT MIN(id) FROM cus_opening_review WHERE customer_id = " + customer)
                .isEmpty()) {
            rows.insert(
                    "cus_opening_review",
                    "customer_id, state, submitter_name, submitted_at",
                    customer + ", 'WAITING', 'Matrix', CURRENT_TIMESTAMP");
        }
        return customer;
    }

    /** One of another branch, or of somebody else; none for those who see everything. */
    OptionalLong foreign(String thing, Scope scope) throws SQLException {
        if (OF_EVERYBODY.contains(thing)) {
            return OptionalLong.empty();
        }
        if (CustomerThings.KINDS.contains(thing)) {
            OptionalLong customer = foreign("customer", scope);
            return customer.isEmpty() ? customer : OptionalLong.of(ofCustomers.of(thing, customer.getAsLong()));
        }
        return switch (thing) {
            case "job" -> OptionalLong.of(rows.copy("sys_job_run", Map.of("account_id", -7L)));
            case "notification" -> OptionalLong.of(notification(somebody()));
            case "export" -> OptionalLong.of(export(somebody()));
            case "assignment" -> OptionalLong.of(assignment(somebody()));
            case "cash-day" -> {
                OptionalLong unit = foreign("unit", scope);
                yield unit.isEmpty() ? unit : OptionalLong.of(cashDay(-7, unit.getAsLong()));
            }
            case "absence" ->
                OptionalLong.of(
                        absence(rows.one("SELECT MAX(id) FROM sys_employee").getAsLong()));
            // Only administrators decide, and they see everybody's.
            case "own-data" -> OptionalLong.empty();
            case "import" -> {
                OptionalLong unit = foreign("unit", scope);
                yield unit.isEmpty()
                        ? unit
                        : OptionalLong.of(
                                rows.copy("sys_import", Map.of("account_id", -7L, "unit_id", unit.getAsLong())));
            }
            default -> scope.everything() ? OptionalLong.empty() : rows.one(REACHABLE.get(thing) + in(scope, false));
        };
    }

    /** One that only the top administrator may change. */
    long higher(String thing) throws SQLException {
        String top = "FROM sys_account a JOIN sys_account_role g ON g.account_id = a.id"
                + " JOIN sys_role r ON r.id = g.role_id WHERE r.code = 'TOP_ADMINISTRATOR' AND a.demo = 1";
        return rows.one(
                        switch (thing) {
                            case "account" -> "SELECT MIN(a.id) " + top;
                            case "employee" -> "SELECT MIN(a.employee_id) " + top;
                            default -> "SELECT id FROM sys_role WHERE code = 'TOP_ADMINISTRATOR'";
                        })
                .orElseThrow();
    }

    private static String in(Scope scope, boolean within) {
        String units = scope.unitIds().stream().map(String::valueOf).collect(Collectors.joining(","));
        return scope.everything()
                ? "IS NOT NULL"
                : (within ? "IN (" : "NOT IN (") + (units.isEmpty() ? "-1" : units) + ")";
    }

    private long somebody() throws SQLException {
        return rows.one("SELECT MAX(id) FROM sys_account WHERE portal = 'CUSTOMER'")
                .orElseThrow();
    }

    private long drop() throws SQLException {
        long manager = rows.one("SELECT MIN(id) FROM sys_account WHERE portal = 'STAFF'")
                .orElseThrow();
        return rows.insert(
                "sys_drop_source",
                "folder, kind, source, account_id, account_name, starts_itself, active",
                "'matrix-" + System.nanoTime() + "', 'customer', 'matrix', " + manager + ", 'manager', 0, 0");
    }

    private long notification(long account) throws SQLException {
        try {
            transaction.begin();
            notices.send(account, Wording.of("system.job.cancelled"), null);
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException broken) {
            throw new IllegalStateException(broken);
        }
        return rows.one("SELECT MAX(id) FROM sys_notification WHERE account_id = " + account)
                .orElseThrow();
    }

    private long export(long account) throws SQLException {
        return rows.insert(
                "sys_export",
                "account_id, list, filter, format, language, row_count, ordered_at",
                account + ", 'customers', '" + FieldCipher.instance().encrypt("{}")
                        + "', 'CSV', 'en', 0, CURRENT_TIMESTAMP");
    }

    private long assignment(long account) throws SQLException {
        return rows.insert(
                "cus_assignment",
                "account_id, manager_id, picked, after_id, assigned, skipped, ordered_at",
                account + ", 1, '1', 0, 0, 0, CURRENT_TIMESTAMP");
    }

    private long cashDay(long account, long unit) throws SQLException {
        long fresh = rows.fresh("cus_cash_day");
        return rows.insert(
                "cus_cash_day",
                "account_id, cashier_name, unit_id, on_day, open_key, state, opened_at",
                account + ", 'Matrix', " + unit + ", CAST('2026-01-01' AS DATE), 'M" + -fresh
                        + "', 'OPEN', CURRENT_TIMESTAMP");
    }

    private long absence(long employee) throws SQLException {
        return rows.insert(
                "sys_absence",
                "employee_id, deputy_id, first_day, last_day, ended",
                employee + ", 1, CAST('2026-01-01' AS DATE), CAST('2099-01-01' AS DATE), 1");
    }

    private long ownDataRequest() throws SQLException {
        long employee = rows.one(REACHABLE.get("employee") + "IS NOT NULL").getAsLong();
        return rows.insert(
                "sys_own_data_request",
                "employee_id, account_id, state, asked_at",
                employee + ", 1, 'OPEN', CURRENT_TIMESTAMP");
    }
}
