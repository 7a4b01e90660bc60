package crm.customer.servicing;

import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.Subscription;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * A service as shown on screens.
 *
 * @param version to hand back with an act, so that two people do not act on what only one has seen
 * @param serviceNumber masked; null for an extra
 * @param iccid of the card in use, masked; null when none is known
 * @param mobile whether it has a card and a number that can be ported
 * @param actions what may be done now
 */
public record ServiceSheet(
        long id,
        long version,
        long customerId,
        String customerNumber,
        String customerName,
        String productName,
        String serviceNumber,
        String iccid,
        BigDecimal monthlyFee,
        ServiceState state,
        boolean mobile,
        LocalDate startedOn,
        LocalDate contractEndsOn,
        LocalDate endedOn,
        Set<ServiceAction> actions)
        implements Serializable {

    static ServiceSheet of(Subscription subscription, Customer customer, String iccid, Set<ServiceAction> actions) {
        return new ServiceSheet(
                subscription.getId(),
                subscription.getVersion(),
                customer.getId(),
                customer.getNumber(),
                customer.getName().getText(),
                subscription.getProductName(),
                PhoneNumber.masked(subscription.getServiceNumber()),
                Iccid.masked(iccid),
                subscription.getMonthlyFee(),
                subscription.getState(),
                PhoneNumber.isMobile(subscription.getServiceNumber()),
                subscription.getStartedOn(),
                subscription.getContractEndsOn(),
                subscription.getEndedOn(),
                actions);
    }

    /** Whether the document must be shown for it. */
    public boolean needsDocument(ServiceAction action) {
        return action.needsDocument(state);
    }
}
