package crm.system.jobs;

import crm.system.session.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The accounts in whose name work is done that no person orders. */
@Dependent
public class JobAccounts {

    @Inject
    private JobAccountStore accounts;

    /** The account as it is now; empty when it was closed or removed since. */
    public Optional<Actor> byId(long accountId) {
        return accounts.byId(accountId);
    }
}
