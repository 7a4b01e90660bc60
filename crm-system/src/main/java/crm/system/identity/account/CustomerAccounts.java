package crm.system.identity.account;

import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.identity.password.OneTimePassword;
import crm.system.identity.password.PasswordHashes;
import crm.system.identity.role.ShippedRoles;
import crm.system.identity.session.SessionBook;
import crm.system.session.Portal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The accounts of customers in their portal, for the services that know the customers: these check who is asked for and
 * who asks, and audit it. A customer has one account at most.
 */
@Dependent
public class CustomerAccounts {

    @Inject
    private AccountStore accounts;

    @Inject
    private ShippedRoles roles;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private SessionBook sessions;

    /** The one that is open. */
    public Optional<Account> find(long customerId) {
        return accounts.ofCustomer(customerId).stream()
                .filter(account -> !account.isClosed())
                .findFirst();
    }

    /**
     * Opens an account.
     *
     * @param name to sign in with
     * @return the one-time password, to be shown once
     * @throws AccountNameTaken when there is one of that name
     */
    public String open(long customerId, String name) {
        if (accounts.hasName(Portal.CUSTOMER, name)) {
            throw new AccountNameTaken(name);
        }
        String password = OneTimePassword.random();
        Account account = Account.ofCustomer(name, customerId, hashes.hash(password));
        account.give(roles.of(ShippedRole.CUSTOMER));
        accounts.add(account);
        return password;
    }

    /**
     * Gives another one-time password; whoever is signed in with the account is signed out, and a lock is lifted.
     *
     * @return the one-time password, to be shown once
     */
    public String reset(long customerId) {
        Account account = find(customerId).orElseThrow(() -> new RecordNotFound("account", customerId));
        String password = OneTimePassword.random();
        account.setOneTimePassword(hashes.hash(password));
        account.unlock();
        sessions.closeAll(account.getId(), 0);
        return password;
    }

    /** Closes them for good, under a name that tells nobody; who is signed in is signed out. */
    public void erase(long customerId) {
        for (Account account : accounts.ofCustomer(customerId)) {
            account.close();
            account.forgetName();
            sessions.closeAll(account.getId(), 0);
        }
    }
}
