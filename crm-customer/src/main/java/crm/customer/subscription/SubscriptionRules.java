package crm.customer.subscription;

import crm.customer.names.NameSound;
import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
        if (typed == null || typed.isBlank()) {
            throw new ServiceNumberWrong();
        }
        return switch (product.businessType()) {
            case MOBILE -> PhoneNumber.find(typed).filter(PhoneNumber::isMobile).orElseThrow(ServiceNumberWrong::new);
            case FIXED_LINE -> PhoneNumber.find(typed).orElseThrow(ServiceNumberWrong::new);
            case BROADBAND, IPTV, DIGITAL_CIRCUIT -> accountNumber(typed);
        };
    }

    /** An extra adds to a running package: {@code basicTypes} are the lines of business the customer has one in. */
    static void extraHasItsPackage(OfferedProduct product, Set<BusinessType> basicTypes) {
        if (!product.basic() && !basicTypes.contains(product.businessType())) {
            throw new BasicPackageMissing();
        }
    }

    /** Before one more mobile number: {@code running} are the service numbers that run on the document. */
    static void notTooManyMobiles(List<String> running, long most) {
        if (running.stream().filter(PhoneNumber::isMobile).count() >= most) {
            throw new TooManyNumbers(most);
        }
    }

    private static String accountNumber(String typed) {
        String number = NameSound.oneNotation(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!number.matches("[A-Z0-9-]{4,30}")) {
            throw new ServiceNumberWrong();
        }
        return number;
    }
}
