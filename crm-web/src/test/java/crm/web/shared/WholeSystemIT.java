package crm.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.session.CurrentUser;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The modules stand together in one server. */
@InServer
class WholeSystemIT {

    @Inject
    private CurrentUser currentUser;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void nobodyIsSignedInUntilSomebodySignsIn() {
        assertEquals(Optional.empty(), currentUser.find());
    }

    @Test
    void everyScriptOfEveryModuleRan() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("SELECT COUNT(*), SUM(CASE WHEN \"success\" = 1 THEN 0 ELSE 1 END)"
                        + " FROM \"sys_schema_history\"")) {
            assertTrue(found.next());
            assertTrue(found.getInt(1) >= 4, "at least one script per module");
            assertEquals(0, found.getInt(2), "scripts that failed");
        }
    }
}
