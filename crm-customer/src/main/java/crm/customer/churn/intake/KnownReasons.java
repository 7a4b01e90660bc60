package crm.customer.churn.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kept list of reasons, by code and by name in either language; those that are retired are no longer brought. */
record KnownReasons(Map<String, Long> byWord) {

    static KnownReasons all(Connection connection) throws SQLException {
        Map<String, Long> words = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id, code, name, name_en FROM cus_churn_reason" + " WHERE active = 1 ORDER BY id");
                ResultSet reason = query.executeQuery()) {
            while (reason.next()) {
                for (int column = 2; column <= 4; column++) {
                    words.putIfAbsent(plain(reason.getString(column)), reason.getLong(1));
                }
            }
        }
        return new KnownReasons(words);
    }

    Optional<Long> find(String word) {
        return Optional.ofNullable(byWord.get(plain(word)));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
