package crm.system.intake;

import crm.system.intake.mapping.ImportField;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Brings one kind of record in; a bean of the module that owns the records, found by its kind. */
public interface RowImporter {

    /** Its name for good, e.g. {@code customer}; {@code system.import.kind.<kind>} is its label. */
    String kind();

    /** The permission without which nobody imports this kind. */
    String permission();

    /** What a row can fill, the likeliest first. */
    List<ImportField> fields();

    /** Prepares one run. The connection is the run's own and is given back when this returns. */
    RowSink open(ImportOrder order, Connection connection) throws SQLException;
}
