package crm.system.identity.account;

import crm.system.identity.employee.EmployeeResigned;
import crm.system.identity.employee.EmployeeTransferred;
import crm.system.identity.session.SessionBook;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Closes the accounts of somebody who resigns, and the sessions of somebody who moves. */
@Dependent
class AccountOfLeaver {

    @Inject
    private AccountStore accounts;

    @Inject
    private SessionBook sessions;

    void on(@Observes EmployeeResigned event) {
        for (Account account : accounts.ofEmployee(event.employeeId())) {
            accounts.checkTopRemains(account);
            account.close();
            sessions.closeAll(account.getId(), 0);
        }
    }

    /** Whose customers a session sees is fixed in it by unit; the person signs in anew. */
    void on(@Observes EmployeeTransferred event) {
        accounts.ofEmployee(event.employeeId()).forEach(account -> sessions.closeAll(account.getId(), 0));
    }
}
