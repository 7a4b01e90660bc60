package crm.system.settings;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * The values that were set, remembered for a second: a click asks for several, and a change must be in force at once on
 * every node. Read outside any transaction, so that nothing is remembered that may still be rolled back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class StoredSettings {

    private static final long LIFE_NANOS = TimeUnit.SECONDS.toNanos(1);

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    private volatile Remembered remembered = new Remembered(Map.of(), System.nanoTime() - 2 * LIFE_NANOS);

    /** The value set for a key, or null. */
    String find(String key) {
        Remembered known = remembered;
        if (System.nanoTime() - known.readAt() > LIFE_NANOS) {
            known = new Remembered(read(), System.nanoTime());
            remembered = known;
        }
        return known.values().get(key);
    }

    private Map<String, String> read() {
        Map<String, String> values = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement all =
                        connection.prepareStatement("SELECT setting_key, setting_value FROM sys_setting");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getString(2));
            }
            return Map.copyOf(values);
        } catch (SQLException broken) {
            throw new IllegalStateException("the parameters cannot be read", broken);
        }
    }

    private record Remembered(Map<String, String> values, long readAt) {}
}
