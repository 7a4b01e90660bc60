package crm.system.intake;

import crm.system.intake.journal.TakeBack;
import crm.system.intake.mapping.ImportField;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

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

    /** How imports of this kind are undone; empty when they cannot be. Its rows tell {@link ImportOrder#journal}. */
    default Optional<TakeBack> takeBack() {
        return Optional.empty();
    }

    /** How rows of this kind may meet records that are there, the usual way first. */
    default List<WriteMode> modes() {
        return List.of(WriteMode.INSERT);
    }

    /**
     * The fields by which a record that is there may be recognised, the likeliest first; a run is told which was chosen.
     * Empty when it needs no choice.
     */
    default List<String> keys() {
        return List.of();
    }
}
