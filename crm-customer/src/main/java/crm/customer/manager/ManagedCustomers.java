package crm.customer.manager;

import crm.customer.CustomerPermissions;
import crm.customer.history.HandOverHistory;
import crm.system.identity.openwork.OpenWork;
import crm.system.identity.openwork.OpenWorkRow;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The customers an account manager is responsible for; what waits are records in review or closing. */
@Dependent
class ManagedCustomers implements OpenWork {

    @Inject
    private ManagedCustomerStore customers;

    @Inject
    private HandOverHistory history;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "customer.manager.openWork";
    }

    @Override
    public long count(long employeeId) {
        return customers.count(employeeId);
    }

    @Override
    public List<OpenWorkRow> first(long employeeId, int most) {
        return currentUser.may(CustomerPermissions.PROFILE_READ) ? customers.waiting(employeeId, most) : List.of();
    }

    @Override
    public long handOver(long fromEmployeeId, long toEmployeeId) {
        history.write(fromEmployeeId, customers.nameOf(fromEmployeeId), customers.nameOf(toEmployeeId));
        return customers.handOver(fromEmployeeId, toEmployeeId, clock.instant());
    }
}
