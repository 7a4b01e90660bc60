package crm.web.http;

import crm.system.identity.ShippedRole;
import crm.system.identity.account.AccountRow;
import crm.system.identity.account.AccountService;
import crm.system.identity.employee.EmployeeDetails;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.role.RoleService;
import crm.system.testing.ActingAs;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** Employees with accounts of their own, so that a test can change them without taking the demo logins from others. */
@Dependent
public class TestStaff {

    @Inject
    private EmployeeService employees;

    @Inject
    private AccountService accounts;

    @Inject
    private RoleService roles;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    /**
     * One of them.
     *
     * @param account the name to sign in with
     */
    public record Person(long employeeId, long accountId, String account, String password) {}

    /** Somebody new in that unit, with one role and a password that need not be changed. */
    public Person hire(ShippedRole role, long unitId) throws Exception {
        String name = "t" + UUID.randomUUID().toString().substring(0, 12).replace("-", "");
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            EmployeeDetails details = new EmployeeDetails();
            details.setNumber(name.substring(0, 10));
            details.setName("测试");
            details.setLatinName("Test Person");
            details.setJoinedOn(LocalDate.of(2026, 1, 1));
            details.setUnitId(unitId);
            long employee = employees.register(details);
            String password = accounts.open(employee, name, roleId(role));
            AccountRow account = accounts.of(employee).get(0);
            keepPassword(account.id());
            return new Person(employee, account.id(), name, password);
        });
    }

    public long roleId(ShippedRole role) throws Exception {
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> roles.all().stream()
                .filter(known -> known.code().equals(role.name()))
                .findFirst()
                .orElseThrow()
                .id());
    }

    /** The unit of the demo login of a role. */
    public long unitOf(ShippedRole role) throws Exception {
        return ActingAs.login(role).unitId();
    }

    private void keepPassword(long accountId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE sys_account SET must_change = 0 WHERE id = ?")) {
            update.setLong(1, accountId);
            update.executeUpdate();
        }
    }
}
