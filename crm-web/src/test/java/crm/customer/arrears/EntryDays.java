package crm.customer.arrears;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Lets what a customer owes have come into our books earlier than the test wrote it. */
@Dependent
public class EntryDays {

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    /** All that the customer owes was charged so many days ago. */
    public void setBack(long customer, int days) throws SQLException {
        LocalDateTime then =
                LocalDateTime.ofInstant(Clock.systemUTC().instant().minus(Duration.ofDays(days)), ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE cus_open_item SET entered_at = ? WHERE customer_id = ?")) {
            update.setTimestamp(1, Timestamp.valueOf(then));
            update.setLong(2, customer);
            update.executeUpdate();
        }
    }
}
