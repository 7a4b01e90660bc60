package crm.system.identity.account;

import crm.system.identity.session.SessionBook;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The portal accounts of customers, for the module that keeps the customers. */
@Dependent
public class CustomerAccounts {

    @Inject
    private AccountStore accounts;

    @Inject
    private SessionBook sessions;

    /** Closes them for good, under a name that tells nobody; who is signed in is signed out. */
    public void erase(long customerId) {
        for (Account account : accounts.ofCustomer(customerId)) {
            account.close();
            account.forgetName();
            sessions.closeAll(account.getId(), 0);
        }
    }
}
