package crm.customer.subscription;

import crm.customer.profile.Customer;
import crm.customer.profile.CustomerClass;

/** To whom something is sold. */
public record Buyer(long customerId, String number, long unitId, CustomerClass customerClass) {

    public static Buyer of(Customer customer) {
        return new Buyer(customer.getId(), customer.getNumber(), customer.getUnitId(), customer.getCustomerClass());
    }
}
