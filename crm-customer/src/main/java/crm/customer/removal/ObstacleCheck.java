package crm.customer.removal;

import crm.customer.arrears.Arrears;
import crm.customer.document.DocumentRegister;
import crm.customer.profile.Customer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Looks what stands against taking a customer out. */
@Dependent
class ObstacleCheck {

    @Inject
    private RemovalStore removals;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Arrears arrears;

    Obstacles of(Customer customer) {
        return new Obstacles(
                removals.running(customer.getId()),
                removals.portings(customer.getId()),
                arrears.owed(customer.getId()),
                customer.getStatus());
    }

    /** @throws CustomerStillNeeded when something does */
    void refuseNeeded(Customer customer) {
        documents.lockHolders(customer.getId()); // first of all, so that no sale comes between
        Obstacles obstacles = of(customer);
        if (!obstacles.isNone()) {
            throw new CustomerStillNeeded(obstacles);
        }
    }
}
