package crm.system.keys;

import crm.system.crypto.FieldCipher;
import crm.system.crypto.FieldKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Encrypts some rows of a table with the current key, within the connection's transaction. */
final class Recryption {

    private final FieldCipher cipher;
    private final FieldKeys keys;

    Recryption(FieldCipher cipher, FieldKeys keys) {
        this.cipher = cipher;
        this.keys = keys;
    }

    /**
     * What was done.
     *
     * @param last the last row looked at
     * @param rows how many were looked at
     * @param changed how many values were encrypted anew
     */
    public record Part(long last, int rows, int changed) {}

    Part some(Connection connection, EncryptedTable table, long after, int most) throws SQLException {
        List<Value> old = new ArrayList<>();
        long last = after;
        int rows = 0;
        try (PreparedStatement query = connection.prepareStatement(table.select())) {
            query.setLong(1, after);
            query.setInt(2, most);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    last = found.getLong(1);
                    rows++;
                    for (int i = 0; i < table.columns().size(); i++) {
                        String value = found.getString(i + 2);
                        if (value != null && !keys.isCurrent(value)) {
                            old.add(new Value(last, table.columns().get(i), value));
                        }
                    }
                }
            }
        }
        int changed = 0;
        for (String column : table.columns()) {
            try (PreparedStatement update = connection.prepareStatement(table.update(column))) {
                for (Value value : old) {
                    if (value.column().equals(column)) {
                        update.setString(1, cipher.encrypt(cipher.decrypt(value.cipherText())));
                        update.setLong(2, value.row());
                        update.setString(3, value.cipherText());
                        update.addBatch();
                        changed++;
                    }
                }
                update.executeBatch();
            }
        }
        return new Part(last, rows, changed);
    }

    private record Value(long row, String column, String cipherText) {}
}
