package crm.customer.subscription;

import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What must hold before a subscription starts. */
final class SubscriptionRules {

    private static final Set<CustomerStatus> CAN_BUY = EnumSet.of(CustomerStatus.ACTIVE, CustomerStatus.IN_REVIEW);

    private SubscriptionRules() {}

    static void customerCanBuy(Customer customer) {
        if (!CAN_BUY.contains(customer.getStatus())) {
            throw new CustomerNotReadyForSale(customer.getNumber());
        }
    }

    /** The service number in its one notation; null for an extra, which lives on its package's number. */
    static String serviceNumber(OfferedProduct product, String typed) {
        if (!product.basic()) {
            return null;
        }
        return ServiceNumberNotation.of(product.businessType(), typed);
    }

    /** Before one more mobile number: {@code running} are the service numbers that run on the document. */
    static void notTooManyMobiles(List<String> running, long most) {
        if (running.stream().filter(PhoneNumber::isMobile).count() >= most) {
            throw new TooManyNumbers(most);
        }
    }
}
