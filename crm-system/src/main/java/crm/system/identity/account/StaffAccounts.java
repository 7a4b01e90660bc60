package crm.system.identity.account;

import crm.system.identity.LevelRule;
import crm.system.identity.employee.EmployeeService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds accounts in whose name something else is to act; whoever names one acts by it, so the rules for changing it hold. */
@Dependent
public class StaffAccounts {

    @Inject
    private AccountStore accounts;

    @Inject
    private EmployeeService employees;

    @Inject
    private LevelRule levels;

    /**
     * The open staff account of that name.
     *
     * @throws crm.system.errors.RecordNotFound when its person may not be seen
     * @throws crm.system.identity.LevelTooHigh when the acting person stands no higher
     */
    public Optional<Long> byName(String name) {
        Optional<Account> found = accounts.openStaff(name);
        found.ifPresent(account -> {
            employees.checkSeen(account.getEmployeeId());
            levels.check(account.level());
        });
        return found.map(Account::getId);
    }
}
