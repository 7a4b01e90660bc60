package crm.system.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Transactions hold on a job's thread, too, which no request brought. */
@InServer
class JobTransactionsIT {

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private JobService jobs;

    @Test
    void whatAJobWroteBeforeItFailedIsGone() throws Exception {
        String prefix = "t" + UUID.randomUUID().toString().substring(0, 8);

        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            assertEquals(JobState.DONE, JobRuns.toTheEnd(jobs, TestJob.NAME, prefix));
        });

        assertEquals(List.of(), rows(prefix));
    }

    private List<String> rows(String prefix) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT permission FROM sys_known_permission WHERE permission LIKE ? ORDER BY permission")) {
            query.setString(1, prefix + "%");
            try (ResultSet found = query.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (found.next()) {
                    names.add(found.getString(1));
                }
                return names;
            }
        }
    }
}
