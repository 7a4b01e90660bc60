package crm.customer.removal;

import crm.customer.arrears.Arrears;
import crm.customer.profile.Customer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Looks what stands against taking a customer out. */
@Dependent
class ObstacleCheck {

    @Inject
    private RemovalStore removals;

    @Inject
    private Arrears arrears;

    Obstacles of(Customer customer) {
        return new Obstacles(removals.running(customer.getId()), arrears.owed(customer.getId()), customer.getStatus());
    }

    /** @throws CustomerStillNeeded when something does */
    void refuseNeeded(Customer customer) {
        Obstacles obstacles = of(customer);
        if (!obstacles.isNone()) {
            throw new CustomerStillNeeded(obstacles);
        }
    }
}
