package crm.customer.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerSheet;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Numbers sold at the same moment, on the real database. */
@InServer
class ServiceNumberIT {

    private static final int LIMIT = 5;

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    @Test
    void ofTwentySalesOfOneNumberAtTheSameMomentOneSucceeds() throws Exception {
        long product = mobilePackage();
        String number = Openings.mobile();
        List<Callable<SubscriptionRow>> sales = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            CustomerSheet customer = asManager(() -> openings.open(Openings.of("冯一")));
            sales.add(() -> asManager(() -> subscriptions.start(customer.id(), product, number)));
        }

        List<Object> outcomes = Openings.atOnce(sales);

        assertEquals(
                1, outcomes.stream().filter(SubscriptionRow.class::isInstance).count(), outcomes::toString);
        assertEquals(
                19,
                outcomes.stream().filter(ServiceNumberTaken.class::isInstance).count(),
                outcomes::toString);
    }

    @Test
    void oneDocumentHoldsNoMoreThanFiveNumbersHoweverManyAreSoldAtOnce() throws Exception {
        long product = mobilePackage();
        CustomerSheet customer = asManager(() -> openings.open(Openings.of("陈二")));
        List<Callable<SubscriptionRow>> sales = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String number = Openings.mobile();
            sales.add(() -> asManager(() -> subscriptions.start(customer.id(), product, number)));
        }

        List<Object> outcomes = Openings.atOnce(sales);

        assertEquals(
                LIMIT,
                outcomes.stream().filter(SubscriptionRow.class::isInstance).count(),
                outcomes::toString);
        Exception sixth = assertThrows(
                Exception.class, () -> asManager(() -> subscriptions.start(customer.id(), product, Openings.mobile())));
        assertInstanceOf(TooManyNumbers.class, Openings.root(sixth));
    }

    private long mobilePackage() throws Exception {
        return asManager(() -> subscriptions.offered()).stream()
                .filter(product -> product.basic() && product.businessType() == BusinessType.MOBILE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
