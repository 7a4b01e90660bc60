package crm.customer.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The door for services of other features: a customer, if the acting person may see it. */
@Dependent
public class CustomerAccess {

    @Inject
    private CustomerStore customers;

    /** @throws crm.system.errors.RecordNotFound when there is none, or it is not for the acting person */
    public Customer byId(long id) {
        return customers.byId(id);
    }

    public Optional<Customer> find(long id) {
        return customers.find(id);
    }

    /** A customer of any branch; only to tell that there is one. */
    public Optional<Customer> findAnywhere(long id) {
        return customers.findAnywhere(id);
    }

    /** Notes the package that lists show beside the name. */
    public void useMainPackage(long id, String productName) {
        customers.byId(id).useMainPackage(productName);
    }
}
