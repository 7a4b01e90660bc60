package crm.system.identity.owndata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.LevelTooHigh;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** One's own data change only after somebody else has verified them. */
@InServer
class OwnDataServiceIT {

    @Inject
    private OwnDataService service;

    @Test
    void whatIsAskedForIsInForceOnlyWhenAnAdministratorHasVerifiedIt() throws Exception {
        ask(ShippedRole.AFTER_SALES_AGENT, "13900000001");
        assertFalse(phone(ShippedRole.AFTER_SALES_AGENT).equals("13900000001"));

        ActingAs.role(
                ShippedRole.SYSTEM_ADMINISTRATOR,
                () -> service.approve(open("13900000001").id()));

        assertEquals("13900000001", phone(ShippedRole.AFTER_SALES_AGENT));
        assertEquals(
                OwnDataState.APPROVED, latest(ShippedRole.AFTER_SALES_AGENT).state());
    }

    @Test
    void aRejectionChangesNothingAndSaysWhy() throws Exception {
        String before = phone(ShippedRole.BILLING_CLERK);
        ask(ShippedRole.BILLING_CLERK, "13900000002");

        ActingAs.role(
                ShippedRole.SYSTEM_ADMINISTRATOR,
                () -> service.reject(open("13900000002").id(), "wrong digit"));

        assertEquals(before, phone(ShippedRole.BILLING_CLERK));
        assertEquals("wrong digit", latest(ShippedRole.BILLING_CLERK).reason());
    }

    @Test
    void aRequestIsDecidedOnce() throws Exception {
        ask(ShippedRole.TECHNICIAN, "13900000003");

        ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> {
            long id = open("13900000003").id();
            service.approve(id);
            assertThrows(OwnDataDecided.class, () -> service.reject(id, "too late"));
        });
    }

    @Test
    void nobodyVerifiesTheirOwnRequestNorIsItOffered() throws Exception {
        ask(ShippedRole.TOP_ADMINISTRATOR, "13900000004");
        long id = latest(ShippedRole.TOP_ADMINISTRATOR).id();

        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            assertThrows(OwnDataOfOneself.class, () -> service.approve(id));
            assertTrue(service.open().stream().noneMatch(row -> row.id() == id));
            service.withdraw();
        });
    }

    @Test
    void nobodyVerifiesForSomebodyAboveThem() throws Exception {
        ask(ShippedRole.TOP_ADMINISTRATOR, "13900000005");
        long id = latest(ShippedRole.TOP_ADMINISTRATOR).id();

        ActingAs.role(
                ShippedRole.SYSTEM_ADMINISTRATOR, () -> assertThrows(LevelTooHigh.class, () -> service.approve(id)));
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> service.withdraw());
    }

    @Test
    void aSupervisorVerifiesNothing() throws Exception {
        ActingAs.role(
                ShippedRole.BRANCH_SUPERVISOR, () -> assertThrows(RuntimeException.class, () -> service.approve(1)));
    }

    @Test
    void nothingIsAskedForThatIsSoAlready() throws Exception {
        ActingAs.role(ShippedRole.LEADER, () -> assertThrows(OwnDataUnchanged.class, () -> service.ask(service.own())));
    }

    @Test
    void theListNeedsNoQueryPerRow() throws Exception {
        ask(ShippedRole.MARKETING_MANAGER, "13900000006");
        long one = statements();
        ask(ShippedRole.BRANCH_SUPERVISOR, "13900000007");
        ask(ShippedRole.ACCOUNT_MANAGER, "13900000008");

        assertEquals(one, statements());
    }

    private long statements() throws Exception {
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () ->
                (long) SentStatements.during(() -> service.open()).size());
    }

    private void ask(ShippedRole role, String phone) throws Exception {
        ActingAs.role(role, () -> {
            OwnDataDetails details = service.own();
            details.setPhone(phone);
            service.ask(details);
        });
    }

    private OwnDataRow open(String phone) {
        return service.open().stream()
                .filter(row -> phone.equals(row.wanted().phone()))
                .findFirst()
                .orElseThrow();
    }

    private OwnDataRow latest(ShippedRole role) throws Exception {
        return ActingAs.role(role, () -> service.latest()).orElseThrow();
    }

    private String phone(ShippedRole role) throws Exception {
        return ActingAs.role(role, () -> service.own()).getPhone();
    }
}
