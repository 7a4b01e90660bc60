package crm.system.identity.rights;

import crm.system.identity.rights.RightsSnapshot.AccountGrants;
import crm.system.identity.rights.RightsSnapshot.RoleGrants;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Reads rights outside any transaction: what a running transaction changed but may still roll back must not be
 * remembered under a version that another transaction then takes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class RightsReader {

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    long version() {
        return read("SELECT version FROM sys_rights_version WHERE id = 1", rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    RightsSnapshot snapshot(long version) {
        return new RightsSnapshot(version, roles(), units());
    }

    Optional<AccountGrants> account(long id) {
        Set<Long> roleIds = read(
                "SELECT role_id FROM sys_account_role WHERE account_id = ?",
                rows -> {
                    Set<Long> ids = new HashSet<>();
                    while (rows.next()) {
                        ids.add(rows.getLong(1));
                    }
                    return ids;
                },
                id);
        return read(
                "SELECT a.closed, e.unit_id FROM sys_account a LEFT JOIN sys_employee e ON e.id = a.employee_id"
                        + " WHERE a.id = ?",
                rows -> rows.next()
                        ? Optional.of(new AccountGrants(rows.getBoolean(1), rows.getObject(2, Long.class), roleIds))
                        : Optional.empty(),
                id);
    }

    private Map<Long, RoleGrants> roles() {
        return read(
                "SELECT r.id, r.level, p.permission FROM sys_role r"
                        + " LEFT JOIN sys_role_permission p ON p.role_id = r.id",
                rows -> {
                    Map<Long, RoleGrants> roles = new HashMap<>();
                    while (rows.next()) {
                        int level = rows.getInt(2);
                        RoleGrants role =
                                roles.computeIfAbsent(rows.getLong(1), id -> new RoleGrants(level, new HashSet<>()));
                        String permission = rows.getString(3);
                        if (permission != null) {
                            role.permissions().add(permission);
                        }
                    }
                    return roles;
                });
    }

    private UnitTree units() {
        return read("SELECT id, parent_id, kind FROM sys_unit", rows -> {
            List<UnitTree.Node> units = new ArrayList<>();
            while (rows.next()) {
                units.add(new UnitTree.Node(rows.getLong(1), rows.getObject(2, Long.class), rows.getString(3)));
            }
            return new UnitTree(units);
        });
    }

    private <T> T read(String query, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reading.of(rows);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("rights cannot be read", broken);
        }
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
