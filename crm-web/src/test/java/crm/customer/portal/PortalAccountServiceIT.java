package crm.customer.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.DocumentDiffers;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerSheet;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.identity.login.FrontDoor;
import crm.system.identity.login.SignInAttempt;
import crm.system.identity.login.SignInRefused;
import crm.system.session.Portal;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@InServer
class PortalAccountServiceIT {

    @Inject
    private PortalAccountService accounts;

    @Inject
    private OpeningService openings;

    @Inject
    private FrontDoor door;

    private final OpeningDetails opening = Openings.of("网厅客户");

    @Test
    void theCodeGivenAtTheCounterLetsInAndMustBeChanged() throws Exception {
        CustomerSheet customer = asManager(() -> openings.open(opening));

        String code = asManager(() -> accounts.give(customer.id(), opening.getDocumentNumber()));

        assertTrue(signIn(customer, code));
        PortalAccount account =
                asManager(() -> accounts.ofCustomer(customer.id())).orElseThrow();
        assertEquals(customer.number(), account.name());
        assertTrue(account.waiting());
    }

    @Test
    void aResetMakesTheOldCodeWorthless() throws Exception {
        CustomerSheet customer = asManager(() -> openings.open(opening));
        String first = asManager(() -> accounts.give(customer.id(), opening.getDocumentNumber()));

        String second = asManager(() -> accounts.give(customer.id(), opening.getDocumentNumber()));

        assertNotEquals(first, second);
        assertTrue(signIn(customer, second));
        assertThrows(SignInRefused.class, () -> signIn(customer, first));
    }

    @Test
    void withoutTheRightDocumentNobodyGetsAnAccount() throws Exception {
        CustomerSheet customer = asManager(() -> openings.open(opening));

        assertRefused(DocumentDiffers.class, () -> accounts.give(customer.id(), Openings.document()));

        assertTrue(asManager(() -> accounts.ofCustomer(customer.id())).isEmpty());
    }

    @Test
    void aCustomerOfAnotherBranchGetsNoneWithoutAVisit() throws Exception {
        CustomerSheet customer = ActingAs.account("gao.feng", () -> openings.open(opening));

        assertRefused(RecordNotFound.class, () -> accounts.give(customer.id(), opening.getDocumentNumber()));
    }

    @Test
    void twoCountersAtTheSameMomentMakeOneAccount() throws Exception {
        CustomerSheet customer = asManager(() -> openings.open(opening));
        Callable<String> give = () -> asManager(() -> accounts.give(customer.id(), opening.getDocumentNumber()));

        List<Object> outcomes = Openings.atOnce(List.of(give, give));

        long given = outcomes.stream().filter(String.class::isInstance).count();
        assertTrue(given >= 1, outcomes::toString);
        assertTrue(
                outcomes.stream()
                        .filter(outcome -> !(outcome instanceof String))
                        .allMatch(crm.system.errors.BusinessRuleViolation.class::isInstance),
                outcomes::toString);
        assertTrue(asManager(() -> accounts.ofCustomer(customer.id())).isPresent());
    }

    private boolean signIn(CustomerSheet customer, String code) {
        return door.enter(new SignInAttempt(Portal.CUSTOMER, customer.number(), code, "192.0.2.7", null, null, false))
                        .person()
                != null;
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }

    private static void assertRefused(Class<? extends Exception> rule, Callable<?> work) {
        assertInstanceOf(rule, Openings.root(assertThrows(Exception.class, () -> asManager(work))));
    }
}
