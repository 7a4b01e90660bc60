package crm.system.identity.account;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.identity.LevelRule;
import crm.system.identity.ShippedRole;
import crm.system.identity.SystemPermissions;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.password.OneTimePassword;
import crm.system.identity.password.PasswordHashes;
import crm.system.identity.rights.RightsVersion;
import crm.system.identity.role.Role;
import crm.system.identity.role.RoleRow;
import crm.system.identity.role.RoleService;
import crm.system.identity.secondfactor.SecondFactors;
import crm.system.identity.session.SessionBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The accounts of employees: opened, given roles, unlocked, given a new one-time password. */
@Stateless
public class AccountService {

    private static final String THING = "account";

    @Inject
    private AccountStore accounts;

    @Inject
    private EmployeeService employees;

    @Inject
    private RoleService roles;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private LevelRule levels;

    @Inject
    private RightsVersion rights;

    @Inject
    private SessionBook sessions;

    @Inject
    private SecondFactors secondFactors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RequiresPermissions(SystemPermissions.EMPLOYEE_READ)
    public List<AccountRow> of(long employeeId) {
        employees.checkSeen(employeeId);
        return accounts.ofEmployee(employeeId).stream().map(this::row).toList();
    }

    /** Opens an account in the portal of the role. @return the one-time password, to be shown once */
    @RequiresPermissions(SystemPermissions.ACCOUNT_GRANT)
    public String open(
            long employeeId, @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,59}") String name, long roleId) {
        employees.checkSeen(employeeId);
        Role role = roles.grantable(roleId);
        if (accounts.hasName(role.getPortal(), name)) {
            throw new AccountNameTaken(name);
        }
        String password = OneTimePassword.random();
        Account account = Account.ofEmployee(role.getPortal(), name, employeeId, hashes.hash(password));
        account.give(role);
        accounts.add(account);
        audit.record(new AuditValues()
                .field("name", null, name)
                .field("role", null, role.getCode())
                .in(AuditFact.done("system:account:open", THING, account.getId())));
        return password;
    }

    @RequiresPermissions(SystemPermissions.ACCOUNT_GRANT)
    public void give(long accountId, long roleId) {
        Account account = changeable(accountId);
        Role role = roles.grantable(roleId);
        if (role.getPortal() != account.getPortal()) {
            throw new PortalMismatch();
        }
        account.give(role);
        granted("system:account:give", account, null, role.getCode());
    }

    @RequiresPermissions(SystemPermissions.ACCOUNT_GRANT)
    public void take(long accountId, long roleId) {
        Account account = changeable(accountId);
        Role role = roles.grantable(roleId);
        if (role.getLevel() >= ShippedRole.TOP_ADMINISTRATOR.level()) {
            accounts.checkTopRemains(account);
        }
        account.take(role);
        granted("system:account:take", account, role.getCode(), null);
    }

    /** Ends all sessions of the account. @return the new one-time password, to be shown once */
    @RequiresPermissions(SystemPermissions.ACCOUNT_RESET)
    public String resetPassword(long accountId) {
        Account account = changeable(accountId);
        String password = OneTimePassword.random();
        account.setOneTimePassword(hashes.hash(password));
        account.unlock();
        sessions.closeAll(accountId, 0);
        audit.record(AuditFact.done(SystemPermissions.ACCOUNT_RESET, THING, accountId));
        return password;
    }

    /** For a lost phone: the password alone lets in again, and all sessions end. */
    @RequiresPermissions(SystemPermissions.ACCOUNT_RESET)
    public void resetSecondFactor(long accountId) {
        changeable(accountId);
        secondFactors.remove(accountId);
        sessions.closeAll(accountId, 0);
        audit.record(AuditFact.done("system:second-factor:reset", THING, accountId));
    }

    @RequiresPermissions(SystemPermissions.ACCOUNT_UNLOCK)
    public void unlock(long accountId) {
        changeable(accountId).unlock();
        audit.record(AuditFact.done(SystemPermissions.ACCOUNT_UNLOCK, THING, accountId));
    }

    private Account changeable(long accountId) {
        Account account = accounts.ofStaff(accountId);
        employees.checkSeen(account.getEmployeeId());
        levels.check(account.level());
        return account;
    }

    private void granted(String action, Account account, String before, String after) {
        audit.record(new AuditValues().field("role", before, after).in(AuditFact.done(action, THING, account.getId())));
        rights.raise();
    }

    private AccountRow row(Account account) {
        List<RoleRow> held = account.getRoles().stream()
                .map(RoleRow::of)
                .sorted(Comparator.comparingInt(RoleRow::level).reversed())
                .toList();
        return new AccountRow(
                account.getId(),
                account.getPortal(),
                account.getName(),
                account.level(),
                held,
                account.getLastLoginAt(),
                account.getLastLoginFrom(),
                account.isLocked(clock.instant()),
                account.isClosed(),
                secondFactors.isSetUp(account.getId()),
                levels.allows(account.level()));
    }
}
