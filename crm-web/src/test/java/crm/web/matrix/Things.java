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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Records of each kind: one within somebody's reach, one of another branch or person, one of the highest level. */
@Dependent
class Things {

    /**
     * Kinds that belong to no branch, the same for everybody who may read them at all; and those of which what is not
     * one's own is passed over in silence.
     */
    static final Set<String> OF_EVERYBODY = Set.of("product", "question", "role", "session", "list-choice");

    /** Kinds that have a level of authority. */
    static final Set<String> WITH_LEVEL = Set.of("account", "employee", "role");

    private static final Map<String, String> BY_NOUN = Map.ofEntries(
            Map.entry("customer", "customer"),
            Map.entry("employee", "employee"),
            Map.entry("successor", "employee"),
            Map.entry("manager", "employee"),
            Map.entry("assignment", "assignment"),
            Map.entry("account", "account"),
            Map.entry("role", "role"),
            Map.entry("unit", "unit"),
            Map.entry("to-unit", "unit"),
            Map.entry("parent", "unit"),
            Map.entry("import", "import"),
            Map.entry("upload", "import"),
            Map.entry("run", "job"),
            Map.entry("export", "export"),
            Map.entry("list-choice", "list-choice"),
            Map.entry("review-opening", "customer"),
            Map.entry("change-document", "customer"),
            Map.entry("personal-copy", "customer"),
            Map.entry("change-request", "change-request"),
            Map.entry("review-change", "change-request"),
            Map.entry("field-change", "field-change"),
            Map.entry("new-order", "customer"),
            Map.entry("order", "order"),
            Map.entry("notification", "notification"),
            Map.entry("session", "session"),
            Map.entry("absence", "absence"),
            Map.entry("employee-absence", "employee"),
            Map.entry("view-as", "role"),
            Map.entry("own-data", "own-data"),
            Map.entry("open-item", "open-item"),
            Map.entry("cancel-account", "customer"),
            Map.entry("port-in", "customer"),
            Map.entry("port-out", "subscription"),
            Map.entry("porting", "porting"),
            Map.entry("closing", "customer"),
            Map.entry("subscription", "subscription"),
            Map.entry("service-action", "subscription"),
            Map.entry("product", "product"),
            Map.entry("coverage", "coverage"),
            Map.entry("question", "question"),
            Map.entry("question-bank", "question"));

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

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private Notices notices;

    /** The kind of record behind a word such as {@code customerId}, or the id of a service or page. */
    static String byNoun(String noun) {
        String words = noun.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        String thing = BY_NOUN.get(words);
        if (thing == null) {
            throw new IllegalStateException("tell Things what a " + words + " is, and where one is found");
        }
        return thing;
    }

    /** One that the person may reach. */
    long own(String thing, Actor actor, Scope scope) throws SQLException {
        return switch (thing) {
            case "role" ->
                one("SELECT id FROM sys_role WHERE code = 'TECHNICIAN'").orElseThrow();
            case "product" -> one("SELECT MIN(id) FROM mkt_product").orElseThrow();
            case "question" -> one("SELECT MIN(id) FROM aft_question").orElseThrow();
            case "session", "list-choice" -> -1;
            case "import" ->
                copy(
                        "sys_import",
                        Map.of(
                                "account_id",
                                actor.accountId(),
                                "unit_id",
                                actor.unitId(),
                                "kind",
                                kindOf(actor),
                                "job_run_id",
                                copy("sys_job_run", Map.of("account_id", actor.accountId()))));
            case "job" -> copy("sys_job_run", Map.of("account_id", actor.accountId()));
            case "notification" -> notification(actor.accountId());
            case "export" -> export(actor.accountId());
            case "assignment" -> assignment(actor.accountId());
            case "absence" -> absence(actor.employeeId());
            case "own-data" -> ownDataRequest();
            case "change-request" -> changeRequest(reachable("customer", actor, scope));
            case "field-change" -> fieldChange(reachable("customer", actor, scope));
            case "order" -> order(reachable("customer", actor, scope));
            case "customer" -> reviewed(reachable(thing, actor, scope));
            case "subscription" -> subscription(reachable("customer", actor, scope));
            case "porting" -> porting(reachable("customer", actor, scope));
            case "open-item" -> openItem(reachable("customer", actor, scope));
            default -> reachable(thing, actor, scope);
        };
    }

    /** What the person may import: technicians bring coverage. */
    private String kindOf(Actor actor) throws SQLException {
        boolean keepsCoverage = one("SELECT MIN(p.role_id) FROM sys_account_role g JOIN sys_role_permission p"
                        + " ON p.role_id = g.role_id WHERE p.permission = 'customer:coverage:import' AND g.account_id = "
                        + actor.accountId())
                .isPresent();
        return keepsCoverage ? "'coverage'" : "'customer'";
    }

    private long reachable(String thing, Actor actor, Scope scope) throws SQLException {
        return one(REACHABLE.get(thing) + in(scope, true))
                .orElseThrow(() -> new IllegalStateException(actor.accountName() + " reaches no " + thing));
    }

    /** A customer whose opening is looked at; who does so finds something to look at. */
    private long reviewed(long customer) throws SQLException {
        if (one("SELECT MIN(id) FROM cus_opening_review WHERE customer_id = " + customer)
                .isEmpty()) {
            insert(
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
        return switch (thing) {
            case "job" -> OptionalLong.of(copy("sys_job_run", Map.of("account_id", -7L)));
            case "notification" -> OptionalLong.of(notification(somebody()));
            case "export" -> OptionalLong.of(export(somebody()));
            case "assignment" -> OptionalLong.of(assignment(somebody()));
            case "subscription" -> {
                OptionalLong customer = foreign("customer", scope);
                yield customer.isEmpty() ? customer : OptionalLong.of(subscription(customer.getAsLong()));
            }
            case "porting" -> {
                OptionalLong customer = foreign("customer", scope);
                yield customer.isEmpty() ? customer : OptionalLong.of(porting(customer.getAsLong()));
            }
            case "open-item" -> {
                OptionalLong customer = foreign("customer", scope);
                yield customer.isEmpty() ? customer : OptionalLong.of(openItem(customer.getAsLong()));
            }
            case "change-request" -> {
                OptionalLong customer = foreign("customer", scope);
                yield customer.isEmpty() ? customer : OptionalLong.of(changeRequest(customer.getAsLong()));
            }
            case "field-change" -> {
                OptionalLong customer = foreign("customer", scope);
                yield customer.isEmpty() ? customer : OptionalLong.of(fieldChange(customer.getAsLong()));
            }
            case "absence" ->
                OptionalLong.of(absence(one("SELECT MAX(id) FROM sys_employee").getAsLong()));
            case "order" -> {
                OptionalLong customer = foreign("customer", scope);
                yield customer.isEmpty() ? customer : OptionalLong.of(order(customer.getAsLong()));
            }
            // Only administrators decide, and they see everybody's.
            case "own-data" -> OptionalLong.empty();
            case "import" -> {
                OptionalLong unit = foreign("unit", scope);
                yield unit.isEmpty()
                        ? unit
                        : OptionalLong.of(copy("sys_import", Map.of("account_id", -7L, "unit_id", unit.getAsLong())));
            }
            default -> scope.everything() ? OptionalLong.empty() : one(REACHABLE.get(thing) + in(scope, false));
        };
    }

    /** One that only the top administrator may change. */
    long higher(String thing) throws SQLException {
        String top = "FROM sys_account a JOIN sys_account_role g ON g.account_id = a.id"
                + " JOIN sys_role r ON r.id = g.role_id WHERE r.code = 'TOP_ADMINISTRATOR' AND a.demo = 1";
        return one(switch (thing) {
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
        return one("SELECT MAX(id) FROM sys_account WHERE portal = 'CUSTOMER'").orElseThrow();
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
        return one("SELECT MAX(id) FROM sys_notification WHERE account_id = " + account)
                .orElseThrow();
    }

    private long export(long account) throws SQLException {
        long fresh =
                Math.min(-1, one("SELECT MIN(id) FROM sys_export WHERE id < 0").orElse(0) - 1);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO sys_export (id, version,"
                        + " account_id, list, filter, format, language, row_count, ordered_at) VALUES (" + fresh
                        + ", 1, " + account + ", 'customers', ?, 'CSV', 'en', 0, CURRENT_TIMESTAMP)")) {
            insert.setString(1, FieldCipher.instance().encrypt("{}"));
            insert.executeUpdate();
        }
        return fresh;
    }

    private long assignment(long account) throws SQLException {
        return insert(
                "cus_assignment",
                "account_id, manager_id, picked, after_id, assigned, skipped, ordered_at",
                account + ", 1, '1', 0, 0, 0, CURRENT_TIMESTAMP");
    }

    private long subscription(long customer) throws SQLException {
        return insert(
                "cus_subscription",
                "customer_id, product_id, product_name, monthly_fee, status, started_on",
                customer + ", 1, 'Matrix', 1, 'ACTIVE', CAST('2026-01-01' AS DATE)");
    }

    private long porting(long customer) throws SQLException {
        String secret = FieldCipher.instance().encrypt("16299990000");
        return insert(
                "cus_porting",
                "customer_id, direction, number, other_operator, authorisation, valid_until, state, asked_at, asked_by,"
                        + " moved_at, moved_by",
                customer + ", 'IN', '" + secret + "', 'CHINA_MOBILE', '" + secret + "', CURRENT_TIMESTAMP, 'ASKED',"
                        + " CURRENT_TIMESTAMP, 'Matrix', CURRENT_TIMESTAMP, 'Matrix'");
    }

    private long openItem(long customer) throws SQLException {
        return insert(
                "cus_open_item",
                "customer_id, kind, reference, amount, due_on, entered_at, entered_by",
                customer + ", 'BILL', 'Matrix', 1, CAST('2099-01-01' AS DATE), CURRENT_TIMESTAMP, 'Matrix'");
    }

    private long changeRequest(long customer) throws SQLException {
        return insert(
                "cus_change_request",
                "customer_id, kind, about, state, submitter_name, submitted_at",
                customer + ", 'RECORD', 'credit', 'WAITING', 'Matrix', CURRENT_TIMESTAMP");
    }

    private long fieldChange(long customer) throws SQLException {
        long fresh = Math.min(
                -1, one("SELECT MIN(id) FROM cus_field_change WHERE id < 0").orElse(0) - 1);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO cus_field_change (id, customer_id,"
                        + " changed_at, account_id, actor_name, field) VALUES (" + fresh + ", " + customer
                        + ", CURRENT_TIMESTAMP, 1, 'Matrix', 'occupation')")) {
            insert.executeUpdate();
        }
        return fresh;
    }

    private long absence(long employee) throws SQLException {
        return insert(
                "sys_absence",
                "employee_id, deputy_id, first_day, last_day, ended",
                employee + ", 1, CAST('2026-01-01' AS DATE), CAST('2099-01-01' AS DATE), 1");
    }

    private long order(long customer) throws SQLException {
        return insert(
                "cus_order",
                "number, customer_id, kind, state, at_month_turn, effective_on, product_name, line_count,"
                        + " created_name, created_at",
                "'M' + CAST(NEXT VALUE FOR cus_order_number_seq AS NVARCHAR(12)), " + customer
                        + ", 'LEAVE', 'DRAFT', 0, CAST('2026-01-01' AS DATE), 'x', 1, 'Matrix', CURRENT_TIMESTAMP");
    }

    private long ownDataRequest() throws SQLException {
        long employee = one(REACHABLE.get("employee") + "IS NOT NULL").getAsLong();
        return insert(
                "sys_own_data_request",
                "employee_id, account_id, state, asked_at",
                employee + ", 1, 'OPEN', CURRENT_TIMESTAMP");
    }

    private long insert(String table, String columns, String values) throws SQLException {
        long fresh = Math.min(
                -1, one("SELECT MIN(id) FROM " + table + " WHERE id < 0").orElse(0) - 1);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " (id, version, "
                        + columns + ") VALUES (" + fresh + ", 1, " + values + ")")) {
            insert.executeUpdate();
        }
        return fresh;
    }

    /** A row like the oldest of its table, but for some columns. */
    private long copy(String table, Map<String, Object> changes) throws SQLException {
        long id = one("SELECT MIN(id) FROM " + table + " WHERE id > 0").getAsLong();
        long fresh = Math.min(
                -1, one("SELECT MIN(id) FROM " + table + " WHERE id < 0").orElse(0) - 1);
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement none = connection.prepareStatement("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData columns = none.getMetaData();
            for (int at = 1; at <= columns.getColumnCount(); at++) {
                String name = columns.getColumnName(at).toLowerCase(Locale.ROOT);
                names.add(name);
                values.add(name.equals("id") ? "" + fresh : String.valueOf(changes.getOrDefault(name, name)));
            }
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " ("
                        + String.join(",", names) + ") SELECT " + String.join(",", values) + " FROM " + table
                        + " WHERE id = " + id)) {
            insert.executeUpdate();
        }
        return fresh;
    }

    private OptionalLong one(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            long id = found.getLong(1);
            return found.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
        }
    }
}
