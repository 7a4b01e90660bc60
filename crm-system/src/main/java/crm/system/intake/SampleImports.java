package crm.system.intake;

import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.schema.IdBlocks;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Two imports of the sample branch: one done with a few rejects, one that waits for its columns. */
@Dependent
class SampleImports implements DemoChapter {

    private static final int AFTER_CUSTOMERS = 60;
    private static final int ID_BLOCK = 50;
    private static final String HEADER = String.join("\u001f", "客户编号", "姓名", "手机", "月费");
    private static final String MAPPING = "monthlyCharge 3 - &\nname 1 - &\nphone 2 - &\nsourceKey 0 - &";
    private static final String[] WRONG_PHONES = {"1380000", "没有", "12-34"};

    @Override
    public int order() {
        return AFTER_CUSTOMERS;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        try (PreparedStatement query = book.connection()
                        .prepareStatement(
                                "SELECT a.id, a.name, e.unit_id FROM sys_account a JOIN sys_employee e ON e.id ="
                                        + " a.employee_id WHERE a.name = 'manager' AND a.demo = 1");
                ResultSet manager = query.executeQuery()) {
            if (manager.next()) {
                write(book, manager.getLong(1), manager.getString(2), manager.getLong(3));
            }
        }
    }

    private static void write(DemoBook book, long account, String accountName, long unit) throws SQLException {
        long[] imports = IdBlocks.take(book.connection(), "sys_import_seq", 2, ID_BLOCK);
        long run = IdBlocks.take(book.connection(), "sys_job_run_seq", 1, ID_BLOCK)[0];
        Instant yesterday = book.now().minus(1, ChronoUnit.DAYS);
        writeRun(book, run, imports[0], account, accountName, yesterday);
        writeImport(book, imports[0], "客户资料-2026-11.csv", account, unit, run, yesterday);
        writeImport(book, imports[1], "客户资料-2026-12.csv", account, unit, null, book.now());
        writeRejects(book, imports[0]);
    }

    private static void writeRun(DemoBook book, long run, long importId, long account, String accountName, Instant at)
            throws SQLException {
        try (BulkInsert rows = book.insert(
                "sys_job_run",
                "id",
                "version",
                "job",
                "parameter",
                "title_key",
                "title_values",
                "link",
                "state",
                "wish",
                "done",
                "total",
                "rate",
                "account_id",
                "account_name",
                "attempts",
                "queued_at",
                "started_at",
                "beat_at",
                "finished_at",
                "message_key",
                "message_values")) {
            String file = "客户资料-2026-11.csv";
            rows.row(
                    run,
                    1L,
                    ImportJob.NAME,
                    Long.toString(importId),
                    "system.import.title",
                    file,
                    "/system/import.xhtml?id=" + importId,
                    "DONE",
                    "NONE",
                    120L,
                    120L,
                    0L,
                    account,
                    accountName,
                    1,
                    utc(at),
                    utc(at),
                    utc(at),
                    utc(at.plusSeconds(1)),
                    "system.import.doneWithRejects",
                    file + "\u001f117\u001f3");
        }
    }

    private static void writeImport(DemoBook book, long id, String file, long account, long unit, Long run, Instant at)
            throws SQLException {
        try (BulkInsert rows = book.insert(
                "sys_import",
                "id",
                "version",
                "kind",
                "source",
                "file_name",
                "file_bytes",
                "sha256",
                "format",
                "charset",
                "bom",
                "separator",
                "quote_sign",
                "line_end",
                "header",
                "row_count",
                "mapping",
                "account_id",
                "unit_id",
                "uploaded_at",
                "trial_accepted",
                "trial_rejected",
                "job_run_id",
                "next_row",
                "accepted",
                "rejected")) {
            rows.row(
                    id,
                    1L,
                    "customer",
                    "legacy-crm",
                    file,
                    5_120L,
                    Long.toHexString(id).repeat(64).substring(0, 64),
                    "CSV",
                    "GB18030",
                    false,
                    ",",
                    "\"",
                    "CRLF",
                    HEADER,
                    120L,
                    MAPPING,
                    account,
                    unit,
                    utc(at),
                    0L,
                    0L,
                    run,
                    run == null ? 0L : 120L,
                    run == null ? 0L : 117L,
                    run == null ? 0L : 3L);
        }
    }

    private static void writeRejects(DemoBook book, long importId) throws SQLException {
        long[] ids = IdBlocks.take(book.connection(), "sys_import_reject_seq", WRONG_PHONES.length, ID_BLOCK);
        try (BulkInsert rows = book.insert(
                "sys_import_reject",
                "id",
                "import_id",
                "trial",
                "row_number",
                "line",
                "column_name",
                "field",
                "reason_key",
                "reason_values",
                "raw")) {
            for (int at = 0; at < ids.length; at++) {
                long row = 17L + at * 31L;
                String raw = String.join("\u001f", "L" + row, "客户" + row, WRONG_PHONES[at], "59.00");
                rows.row(
                        ids[at],
                        importId,
                        false,
                        row,
                        row + 1,
                        "手机",
                        "phone",
                        "customer.import.phoneWrong",
                        "",
                        FieldCipher.instance().encrypt(raw));
            }
        }
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
