package crm.system.intake.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Takes back what imports of one kind wrote; brought by the kind's {@code RowImporter}. */
public interface TakeBack {

    /**
     * Takes records back by batch, within a transaction that also moves the checkpoint. A record that somebody worked
     * with since stays as it is and is told: its version has moved on, or something hangs on it.
     *
     * @param records what the import wrote last, first; each is handed over once unless the transaction fails
     * @param kept takes those that stay, each with the reason
     */
    void takeBack(UndoOrder order, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException;
}
