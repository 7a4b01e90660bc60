package crm.system.intake;

import crm.system.crypto.FieldCipher;
import crm.system.intake.mapping.FieldValues;
import crm.system.intake.mapping.RowProblem;
import crm.system.jobs.JobStopped;
import crm.system.schema.IdBlocks;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Writes a chunk: its rows, its rejects and its checkpoint, all in one transaction or none of it. An EJB, because only
 * its calls bring a plain connection into the transaction on a thread that no request brought.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChunkWriter {

    private static final String BETWEEN_VALUES = "\u001f";

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    /**
     * Makes the import a run's own and tells how many rows lie behind its checkpoint; empty when it is undone: of a run
     * that goes on and an undo at the same moment, the database lets one pass.
     */
    public OptionalLong claim(long importId, String claim) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE sys_import SET claim = ? WHERE id = ? AND undone = 0");
                PreparedStatement query = connection.prepareStatement("SELECT next_row FROM sys_import WHERE id = ?")) {
            update.setString(1, claim);
            update.setLong(2, importId);
            if (update.executeUpdate() != 1) {
                return OptionalLong.empty();
            }
            query.setLong(1, importId);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return OptionalLong.of(found.getLong(1));
            }
        } catch (SQLException failed) {
            throw new ChunkFailed(failed);
        }
    }

    /** Lets an importer look up what it needs for a run. */
    public RowSink open(RowImporter importer, ImportOrder order) {
        try (Connection connection = database.getConnection()) {
            return importer.open(order, connection);
        } catch (SQLException failed) {
            throw new ChunkFailed(failed);
        }
    }

    /** Takes a chunk in. @return how many of its rows were rejected */
    public int write(RunInput run, Chunk chunk) {
        Problems problems = run.noProblems();
        List<FieldValues> rows = run.read(chunk, problems);
        try (Connection connection = database.getConnection()) {
            moveCheckpoint(connection, run, chunk);
            List<FieldValues> good = check(run, rows, problems, connection);
            if (!good.isEmpty()) {
                run.journal().clear();
                run.sink().write(good, connection);
                run.journal().save(run.importId(), connection);
            }
            writeRejects(connection, run.importId(), false, problems.rows());
            count(connection, run, good.size(), problems.rows().size());
        } catch (SQLException failed) {
            throw new ChunkFailed(failed);
        }
        return problems.rows().size();
    }

    /** Rejects a single row that could not be written. */
    public void reject(RunInput run, Chunk single, RowProblem problem) {
        try (Connection connection = database.getConnection()) {
            moveCheckpoint(connection, run, single);
            writeRejects(
                    connection,
                    run.importId(),
                    false,
                    List.of(new RejectedRow(single.rows().get(0), List.of(problem))));
            count(connection, run, 0, 1);
        } catch (SQLException failed) {
            throw new ChunkFailed(failed);
        }
    }

    /** Says what a chunk would come to; only the problems are kept, and only while there are few. */
    public int tryOut(RunInput run, Chunk chunk, boolean keepProblems) {
        Problems problems = run.noProblems();
        List<FieldValues> rows = run.read(chunk, problems);
        try (Connection connection = database.getConnection()) {
            run.sink().goPast(check(run, rows, problems, connection));
            if (keepProblems) {
                writeRejects(connection, run.importId(), true, problems.rows());
            }
        } catch (SQLException failed) {
            throw new ChunkFailed(failed);
        }
        return problems.rows().size();
    }

    private static List<FieldValues> check(
            RunInput run, List<FieldValues> rows, Problems problems, Connection connection) throws SQLException {
        if (!rows.isEmpty()) {
            run.sink().check(rows, problems, connection);
        }
        return rows.stream().filter(row -> !problems.has(row)).toList();
    }

    /** First of all: whoever holds an old claim, or has already written this chunk, goes no further. */
    private static void moveCheckpoint(Connection connection, RunInput run, Chunk chunk) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE sys_import SET next_row = ? WHERE id = ? AND claim = ? AND next_row = ?")) {
            update.setLong(1, chunk.to());
            update.setLong(2, run.importId());
            update.setString(3, run.claim());
            update.setLong(4, chunk.from());
            if (update.executeUpdate() != 1) {
                throw JobStopped.takenOver();
            }
        }
    }

    private static void count(Connection connection, RunInput run, int accepted, int rejected) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE sys_import SET accepted = accepted + ?, rejected = rejected + ? WHERE id = ?")) {
            update.setInt(1, accepted);
            update.setInt(2, rejected);
            update.setLong(3, run.importId());
            update.executeUpdate();
        }
    }

    private static void writeRejects(
            Connection connection, long importId, boolean trial, Collection<RejectedRow> rejected) throws SQLException {
        int count = rejected.stream().mapToInt(row -> row.problems().size()).sum();
        if (count == 0) {
            return;
        }
        long[] ids = IdBlocks.take(connection, "sys_import_reject_seq", count, 50);
        int next = 0;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sys_import_reject (id, import_id,"
                + " trial, row_number, line, column_name, field, reason_key, reason_values, raw)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (RejectedRow row : rejected) {
                String raw = FieldCipher.instance()
                        .encrypt(String.join(BETWEEN_VALUES, row.row().values()));
                for (RowProblem problem : row.problems()) {
                    insert.setLong(1, ids[next++]);
                    insert.setLong(2, importId);
                    insert.setBoolean(3, trial);
                    insert.setLong(4, row.row().number());
                    insert.setLong(5, row.row().line());
                    insert.setString(6, cut(problem.column()));
                    insert.setString(7, problem.field());
                    insert.setString(8, problem.reason().key());
                    insert.setString(9, cut(problem.reason().packedValues(), 1000));
                    insert.setString(10, raw);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static String cut(String name) {
        return name == null ? null : cut(name, 200);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
