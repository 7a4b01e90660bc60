package crm.system.keys;

import java.util.List;

/**
 * A table with encrypted columns.
 *
 * @param id its key's column, a number
 * @param columns the encrypted ones
 */
public record EncryptedTable(String name, String id, List<String> columns) {

    /** Some rows after a given one. */
    String select() {
        return "SELECT " + id + ", " + String.join(", ", columns) + " FROM " + name + " WHERE " + id + " > ? ORDER BY "
                + id + " OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY";
    }

    /** Changes one value, unless somebody has just changed it. */
    String update(String column) {
        return "UPDATE " + name + " SET " + column + " = ? WHERE " + id + " = ? AND " + column + " = ?";
    }
}
