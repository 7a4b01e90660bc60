package crm.system.schema;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class CorrectedScriptsTest {

    @Test
    void aDatabaseWithoutHistoryIsLeftAlone() throws SQLException {
        try (Connection fresh = DriverManager.getConnection("jdbc:h2:mem:fresh;MODE=MSSQLServer")) {
            assertDoesNotThrow(() -> CorrectedScripts.agree(fresh));
        }
    }

    @Test
    void onlyTheTextThatIsKnownToHaveRunIsMadeToAgree() throws SQLException {
        try (Connection used = DriverManager.getConnection("jdbc:h2:mem:used;MODE=MSSQLServer");
                Statement statement = used.createStatement()) {
            statement.execute("CREATE TABLE \"sys_schema_history\" (\"version\" VARCHAR(50), \"checksum\" INT)");
            statement.execute("INSERT INTO \"sys_schema_history\" VALUES ('202611231405', 1221369915),"
                    + " ('202611231405', 7), ('202611231153', 1221369915)");

            CorrectedScripts.agree(used);

            try (ResultSet sums =
                    statement.executeQuery("SELECT LISTAGG(\"checksum\", ' ') FROM \"sys_schema_history\"")) {
                sums.next();
                assertEquals("705128680 7 1221369915", sums.getString(1));
            }
        }
    }
}
