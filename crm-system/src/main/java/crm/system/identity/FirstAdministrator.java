package crm.system.identity;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.Portal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the first person into an empty system: with a password printed once, that must be changed at once. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final String NAME = "admin";

    @Inject
    private AccountStore accounts;

    @Inject
    private RoleStore roles;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Called when everything else has started, sample data included; does nothing once there is any account. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void letIn() {
        if (!accounts.isEmpty()) {
            return;
        }
        Unit province = accounts.add(headOffice());
        Employee person = accounts.add(new Employee(details(province)));
        String password = OneTimePassword.random();
        Account account = Account.ofEmployee(Portal.ADMINISTRATOR, NAME, person.getId(), hashes.hash(password));
        account.give(roles.findByCode(ShippedRole.TOP_ADMINISTRATOR.name()).orElseThrow());
        accounts.add(account);
        audit.record(AuditFact.done("system:account:register", "account", account.getId()));
        // Printed for the person who installs; it is worth nothing after the first login, which forces another.
        LOG.log(Level.WARNING, "First administrator: user name {0}, one-time password {1}", new Object[] {NAME, password
        });
    }

    private static Unit headOffice() {
        Unit province = new Unit("P", UnitKind.PROVINCE, null);
        province.rename("省公司", "Province office", null);
        return province;
    }

    private EmployeeDetails details(Unit province) {
        EmployeeDetails details = new EmployeeDetails();
        details.setNumber("1");
        details.setName("管理员");
        details.setLatinName("Administrator");
        details.setJoinedOn(LocalDate.now(clock));
        details.setUnitId(province.getId());
        return details;
    }
}
