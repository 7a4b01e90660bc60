package crm.system.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Scripts that had to be corrected although they had run in places. What they made there is what they make now with those
 * that follow them, so that only the record of their text is made to agree; any other change of a script still stops the
 * start.
 */
final class CorrectedScripts {

    static final String HISTORY = "sys_schema_history";

    /** One of them, with the checksums of its text. */
    private record Correction(String version, int before, int now) {}

    private static final List<Correction> CORRECTIONS = List.of(
            // It filled the column that it added, which SQL Server refuses; 202611231406 fills it.
            new Correction("202611231405", 1_221_369_915, 705_128_680));

    private CorrectedScripts() {}

    /** Does nothing where there is no history yet. */
    static void agree(Connection connection) throws SQLException {
        try (ResultSet history = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!history.next()) {
                return;
            }
        }
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE \"" + HISTORY + "\" SET \"checksum\" = ? WHERE \"version\" = ? AND \"checksum\" = ?")) {
            for (Correction correction : CORRECTIONS) {
                update.setInt(1, correction.now());
                update.setString(2, correction.version());
                update.setInt(3, correction.before());
                update.executeUpdate();
            }
        }
    }
}
