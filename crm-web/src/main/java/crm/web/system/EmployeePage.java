package crm.web.system;

import crm.system.identity.SystemPermissions;
import crm.system.identity.account.AccountRow;
import crm.system.identity.account.AccountService;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.employee.EmployeeView;
import crm.system.identity.role.RoleRow;
import crm.system.identity.role.RoleService;
import crm.web.shared.Me;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An employee's record, with their accounts and what these may do. */
@Named
@ViewScoped
public class EmployeePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeService employees;

    @Inject
    private AccountService accountsOfStaff;

    @Inject
    private RoleService roles;

    @Inject
    private Me me;

    private long id;
    private EmployeeView view;
    private List<AccountRow> accounts;
    private List<RoleRow> grantable = List.of();
    private Long roleId;
    private String accountName;
    private transient String oneTimePassword;

    public void open() {
        view = employees.byId(id);
        accounts = accountsOfStaff.of(id);
        if (me.may(SystemPermissions.ACCOUNT_GRANT)) {
            grantable = roles.grantable();
        }
    }

    /** Gives the role to the account of its portal, or opens one when there is none. */
    public void give() {
        RoleRow role = grantable.stream()
                .filter(known -> known.id() == roleId)
                .findFirst()
                .orElseThrow();
        var account = accounts.stream()
                .filter(known -> known.portal() == role.portal() && !known.closed())
                .findFirst();
        if (account.isPresent()) {
            accountsOfStaff.give(account.get().id(), roleId);
        } else {
            oneTimePassword = accountsOfStaff.open(id, accountName, roleId);
        }
        changed("system.account.given");
    }

    public void take(long accountId, long takenRoleId) {
        accountsOfStaff.take(accountId, takenRoleId);
        changed("system.account.taken");
    }

    public void reset(long accountId) {
        oneTimePassword = accountsOfStaff.resetPassword(accountId);
        changed("system.account.resetDone");
    }

    public void resetSecondFactor(long accountId) {
        accountsOfStaff.resetSecondFactor(accountId);
        changed("system.account.secondFactorReset");
    }

    public void unlock(long accountId) {
        accountsOfStaff.unlock(accountId);
        changed("system.account.unlocked");
    }

    private void changed(String key) {
        accounts = accountsOfStaff.of(id);
        Messages.done(key);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EmployeeView getView() {
        return view;
    }

    public List<AccountRow> getAccounts() {
        return accounts;
    }

    public List<RoleRow> getGrantable() {
        return grantable;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    public String getAccountName() {
        return accountName;
    }

    public void setAccountName(String accountName) {
        this.accountName = accountName;
    }

    /** Shown once: it is gone with the next click. */
    public String getOneTimePassword() {
        return oneTimePassword;
    }
}
