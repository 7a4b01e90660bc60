package crm.customer.usage.intake;

import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.system.crypto.FieldCipher;
import crm.system.demo.DemoRun;
import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.RowSink;
import crm.system.intake.WriteMode;
import crm.system.intake.file.SourceRow;
import crm.system.intake.journal.ImportJournal;
import crm.system.intake.journal.Imports;
import crm.system.intake.journal.JournalReader;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.UndoOrder;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.intake.mapping.FieldValues;
import crm.system.session.Actor;
import crm.system.session.Portal;
import crm.system.session.Scope;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings rows of usage in as the engine of imports does, and takes them back. */
final class UsageFile {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor CLERK = new Actor(1, "billing", "Sun Li", Portal.STAFF, 1, 1L, null, "job");

    private final DemoRun database;
    private Scope scope = Scope.all();
    private WriteMode mode = WriteMode.UPSERT;
    private List<String> reasons = List.of();
    private long imports;
    private long acts;

    UsageFile(DemoRun database) throws SQLException {
        this.database = database;
        database.execute("INSERT INTO sys_unit (id, version, code, name, name_en, kind, active) VALUES"
                + " (1, 1, '220102', '南关', 'Nanguan', 'COUNTY', 1), (2, 1, '220103', '宽城', 'Kuancheng', 'COUNTY', 1)");
    }

    UsageFile as(WriteMode chosen, Scope seen) {
        mode = chosen;
        scope = seen;
        return this;
    }

    void customer(long id, long unit) throws SQLException {
        database.execute("INSERT INTO cus_customer (id, version, number, name, name_latin, name_sound, name_initials,"
                + " customer_class, unit_id, consent_sms, consent_mail, consent_phone, status, channel, customer_since,"
                + " opened_at, changed_at) VALUES (" + id + ", 1, '" + (100_000_000 + id)
                + "', 'x', 'x', 'x', 'x', 'INDIVIDUAL', " + unit
                + ", 0, 0, 0, 'ACTIVE', 'HALL', '2026-01-01', '2026-01-01', '2026-01-01')");
    }

    /** @param ended null while it runs */
    void subscription(long id, long customer, long product, String number, String started, String ended)
            throws SQLException {
        database.execute("INSERT INTO cus_subscription (id, version, customer_id, product_id, product_name,"
                + " service_number, monthly_fee, status, started_on, ended_on) VALUES (" + id + ", 1, " + customer
                + ", " + product + ", 'P', '" + FieldCipher.instance().encrypt(number) + "', 10, '"
                + (ended == null ? "ACTIVE" : "ENDED") + "', '" + started + "', "
                + (ended == null ? "NULL" : "'" + ended + "'") + ")");
    }

    /** The subscription goes over to another customer, at a moment in UTC. */
    void handOver(long subscription, long from, long to, String at) throws SQLException {
        database.execute("INSERT INTO cus_service_act (id, subscription_id, customer_id, action, state_from, state_to,"
                + " reason, document_checked, done_at, account_id, actor_name) VALUES (" + ++acts + ", " + subscription
                + ", " + from + ", 'CHANGE_OWNER', 'RUNNING', 'RUNNING', '', 1, '" + at + "', 1, 'x')");
        database.execute("UPDATE cus_subscription SET customer_id = " + to + " WHERE id = " + subscription);
    }

    /** A row; words as keys and values in turn, a number for a figure. */
    static Map<String, Object> row(Object... words) {
        Map<String, Object> row = new HashMap<>();
        for (int at = 0; at < words.length; at += 2) {
            row.put((String) words[at], words[at + 1]);
        }
        return row;
    }

    static Map<String, Object> row(String number, String month, String localMinutes) {
        return row(
                UsageFields.SERVICE_NUMBER,
                number,
                UsageFields.MONTH,
                month,
                "minutes_local",
                new BigDecimal(localMinutes));
    }

    /** Takes the good rows in. @return the import */
    @SafeVarargs
    final long bring(Map<String, Object>... rows) throws SQLException {
        ImportOrder order = order();
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            all.add(row);
        }
        bring(order, all, sink(order));
        return order.importId();
    }

    ImportOrder order() throws SQLException {
        return new ImportOrder(
                Imports.insert(database, ++imports),
                "test",
                CLERK,
                scope,
                AT,
                new ImportOrder.Matching(mode, null),
                new ColumnMapping(Map.of()),
                new ImportJournal());
    }

    UsageSink sink(ImportOrder order) {
        return new UsageSink(order, new UsageRowCheck(TODAY, ZONE), new SubscriptionChoice(scope, UsageFile::products));
    }

    /** The sink of single usages. */
    RecordSink records(ImportOrder order) {
        return new RecordSink(
                order,
                new RecordRowCheck(AT, ZONE, TODAY.withDayOfMonth(1).minusMonths(6)),
                new SubscriptionChoice(scope, UsageFile::products));
    }

    /** A call within town; its start is in the time of the branch. */
    static Map<String, Object> call(String number, String started, String otherParty, long seconds, String charge) {
        return row(
                RecordFields.SERVICE_NUMBER,
                number,
                RecordFields.STARTED_AT,
                started,
                RecordFields.KIND,
                "LOCAL_CALL",
                RecordFields.OTHER_PARTY,
                otherParty,
                RecordFields.SECONDS,
                seconds,
                RecordFields.CHARGE,
                new BigDecimal(charge));
    }

    void bring(ImportOrder order, List<Map<String, Object>> rows, RowSink sink) throws SQLException {
        List<FieldValues> values = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            long number = values.size() + 1L;
            values.add(new FieldValues(new SourceRow(number, number + 1, List.of(), List.of()), row));
        }
        Problems problems = new Problems(field -> field);
        try (Connection own = database.connection()) {
            sink.check(values, problems, own);
            sink.write(values.stream().filter(row -> !problems.has(row)).toList(), own);
            order.journal().save(order.importId(), own);
        }
        reasons = problems.rows().stream()
                .flatMap(row -> row.problems().stream()
                        .map(problem -> row.row().number() + " "
                                + problem.reason().key().replace(UsageRowCheck.AREA, "")))
                .toList();
    }

    /** Row and reason of what was rejected of the last file. */
    List<String> reasons() {
        return reasons;
    }

    KeptRecords undo(long importId) throws SQLException {
        KeptRecords kept = new KeptRecords();
        try (Connection own = database.connection()) {
            new UsageTakeBack()
                    .takeBack(
                            new UndoOrder(importId, "test", CLERK, scope, "wrong file", AT),
                            JournalReader.last(own, importId, JournalReader.Place.END, 100),
                            kept,
                            own);
        }
        return kept;
    }

    private static Map<Long, OfferedProduct> products(Collection<Long> ids) {
        return Set.copyOf(ids).stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new OfferedProduct(
                                id, "P-" + id, "产品" + id, "Product " + id, BusinessType.MOBILE, true, BigDecimal.TEN)));
    }
}
