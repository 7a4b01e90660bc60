package crm.system.intake;

import crm.system.intake.mapping.FieldValues;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Takes the rows of one run; used by one thread. Keeps nothing between chunks but what it looked up at the start. */
public interface RowSink {

    /**
     * Says what is wrong with rows, each whose form is right: rules between values, what is there already, scope.
     * Writes nothing; asks the database for the whole chunk at once.
     */
    void check(List<FieldValues> rows, Problems problems, Connection connection) throws SQLException;

    /**
     * A dry run goes past rows without fault instead of writing them. What their keys are is told the journal, so that
     * later chunks are judged as in a run.
     */
    default void goPast(List<FieldValues> rows) {}

    /** Writes rows without fault, by batch, within the chunk's transaction. */
    void write(List<FieldValues> rows, Connection connection) throws SQLException;
}
