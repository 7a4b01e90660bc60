package crm.customer.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.opening.Openings;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.Test;

/** What a customer sees of the house: oneself, and nobody else. */
@InServer
class OwnAccountIT {

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Test
    void aCustomerSeesTheOwnRecordAndPackagesMasked() throws Exception {
        long id = ActingAs.login(ShippedRole.CUSTOMER).customerId();

        CustomerSheet own = ActingAs.role(ShippedRole.CUSTOMER, () -> customers.own());
        List<SubscriptionRow> packages = ActingAs.role(ShippedRole.CUSTOMER, () -> subscriptions.own());

        assertEquals(id, own.id());
        assertTrue(own.documentNumber().contains("****"));
        assertFalse(packages.isEmpty());
    }

    @Test
    void aCustomerOpensNoRecordByItsIdNotEvenTheOwn() throws Exception {
        long id = ActingAs.login(ShippedRole.CUSTOMER).customerId();

        Throwable refused = Openings.root(
                assertThrows(Exception.class, () -> ActingAs.role(ShippedRole.CUSTOMER, () -> customers.byId(id))));

        assertInstanceOf(AuthorizationException.class, refused);
    }

    @Test
    void staffHaveNoAccountOfTheirOwnHere() {
        Throwable refused = Openings.root(
                assertThrows(Exception.class, () -> ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> customers.own())));

        assertInstanceOf(AuthorizationException.class, refused);
    }
}
