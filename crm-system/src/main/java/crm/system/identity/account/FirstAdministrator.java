package crm.system.identity.account;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.identity.ShippedRole;
import crm.system.identity.employee.FirstEmployee;
import crm.system.identity.password.OneTimePassword;
import crm.system.identity.password.PasswordHashes;
import crm.system.identity.role.ShippedRoles;
import crm.system.identity.unit.HeadOffice;
import crm.system.session.Portal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    private HeadOffice office;

    @Inject
    private FirstEmployee people;

    @Inject
    private ShippedRoles roles;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private AuditTrail audit;

    /** Called when everything else has started, sample data included; does nothing once there is any account. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void letIn() {
        if (!accounts.isEmpty()) {
            return;
        }
        long person = people.join(office.found());
        String password = OneTimePassword.random();
        Account account = Account.ofEmployee(Portal.ADMINISTRATOR, NAME, person, hashes.hash(password));
        account.give(roles.of(ShippedRole.TOP_ADMINISTRATOR));
        accounts.add(account);
        audit.record(AuditFact.done("system:account:register", "account", account.getId()));
        // Printed for the person who installs; it is worth nothing after the first login, which forces another.
        LOG.log(Level.WARNING, "First administrator: user name {0}, one-time password {1}", new Object[] {NAME, password
        });
    }
}
