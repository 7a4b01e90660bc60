package crm.customer.servicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerErased;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionService;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a service's history when its customer is forgotten. */
@InServer
class ErasedServicesIT {

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private Event<CustomerErased> erased;

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private ServicingService services;

    @Test
    void theCustomersWordsAndCardsAreForgottenAndTheActsAreNot() throws Exception {
        ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            OpeningDetails opening = Openings.of("杨忘");
            long customer = openings.open(opening).id();
            long product = subscriptions.offered().stream()
                    .filter(offer -> offer.basic() && offer.businessType() == BusinessType.MOBILE)
                    .mapToLong(OfferedProduct::id)
                    .findFirst()
                    .orElseThrow();
            long service =
                    subscriptions.start(customer, product, Openings.mobile()).id();
            ServiceActDetails details = new ServiceActDetails();
            details.setReason("named the neighbour");
            details.setDocumentNumber(opening.getDocumentNumber());
            details.setIccid("8986031234567890124");
            services.replaceSim(service, services.byId(service).version(), details);

            transaction.begin();
            erased.fire(new CustomerErased(customer, "-"));
            transaction.commit();

            List<ServiceActRow> left = services.history(service);
            assertEquals(
                    List.of("****"), left.stream().map(ServiceActRow::reason).toList());
            assertEquals(ServiceAction.REPLACE_SIM, left.get(0).action());
            assertFalse(services.byId(service).iccid().endsWith("0124"));
        });
    }
}
