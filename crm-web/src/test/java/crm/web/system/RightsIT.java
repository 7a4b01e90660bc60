package crm.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.errors.RecordNotFound;
import crm.system.identity.LevelTooHigh;
import crm.system.identity.ShippedRole;
import crm.system.identity.account.AccountService;
import crm.system.identity.account.LastTopAdministrator;
import crm.system.identity.employee.EmployeeFilter;
import crm.system.identity.employee.EmployeeRow;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.role.RoleDetails;
import crm.system.identity.role.RoleRow;
import crm.system.identity.role.RoleService;
import crm.system.identity.role.ShippedRoleStays;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.Test;

/** Services are closed to those without the right, whatever the pages show. */
@InServer
class RightsIT {

    private static final String READ = "system:employee:read";

    @Inject
    private EmployeeService employees;

    @Inject
    private AccountService accounts;

    @Inject
    private RoleService roles;

    @Inject
    private CurrentUser currentUser;

    @Test
    void aStrangerIsRefused() {
        refused(() -> employees.count(new EmployeeFilter()));
    }

    @Test
    void somebodyWithoutTheRightIsRefused() throws Exception {
        ActingAs.role(ShippedRole.TECHNICIAN, () -> refused(() -> employees.count(new EmployeeFilter())));
    }

    @Test
    void somebodyWithTheRightIsServed() throws Exception {
        long count = ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> employees.count(new EmployeeFilter()));

        assertNotEquals(0, count);
    }

    @Test
    void aRightTakenAwayIsGoneAtOnceAndStaysAwayUntilGivenBack() throws Exception {
        long leader = role(ShippedRole.LEADER).id();
        RoleDetails before = ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> roles.details(leader));
        Set<String> without = new HashSet<>(before.getPermissions());
        assertTrue(without.remove(READ));
        assertTrue(ActingAs.role(ShippedRole.LEADER, () -> currentUser.may(READ)));

        change(leader, without);
        boolean afterwards = ActingAs.role(ShippedRole.LEADER, () -> currentUser.may(READ));
        change(leader, before.getPermissions());

        assertFalse(afterwards);
        assertTrue(ActingAs.role(ShippedRole.LEADER, () -> currentUser.may(READ)));
    }

    @Test
    void nobodyChangesARoleOfTheirOwnLevel() throws Exception {
        long own = role(ShippedRole.SYSTEM_ADMINISTRATOR).id();

        ActingAs.role(
                ShippedRole.SYSTEM_ADMINISTRATOR,
                () -> assertThrows(LevelTooHigh.class, () -> roles.change(own, roles.details(own))));
    }

    @Test
    void aRoleThatCameWithTheProgramCannotBeRemovedAndIsNotOfferedForIt() throws Exception {
        long agent = role(ShippedRole.AFTER_SALES_AGENT).id();

        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            assertThrows(ShippedRoleStays.class, () -> roles.remove(agent));
            assertFalse(roles.mayRemove(agent));
            assertTrue(roles.mayChange(agent));
        });
    }

    @Test
    void theLastTopAdministratorStays() throws Exception {
        long top = role(ShippedRole.TOP_ADMINISTRATOR).id();
        long account = ActingAs.login(ShippedRole.TOP_ADMINISTRATOR).accountId();

        ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR,
                () -> assertThrows(LastTopAdministrator.class, () -> accounts.take(account, top)));
    }

    @Test
    void anEmployeeOfAnotherBranchIsNotFound() throws Exception {
        Set<Long> seen = ids(ShippedRole.BRANCH_SUPERVISOR);
        Set<Long> others = ids(ShippedRole.TOP_ADMINISTRATOR);
        others.removeAll(seen);
        assertFalse(seen.isEmpty());
        assertFalse(others.isEmpty(), "the supervisor's branch is not the whole province");

        ActingAs.role(
                ShippedRole.BRANCH_SUPERVISOR,
                () -> assertThrows(
                        RecordNotFound.class,
                        () -> employees.byId(others.iterator().next())));
    }

    private Set<Long> ids(ShippedRole as) throws Exception {
        return ActingAs.role(as, () -> {
            Set<Long> ids = new HashSet<>();
            for (EmployeeRow row : employees.find(new EmployeeFilter(), Slice.first(500))) {
                ids.add(row.id());
            }
            return ids;
        });
    }

    private RoleRow role(ShippedRole wanted) throws Exception {
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> roles.all().stream()
                .filter(role -> role.code().equals(wanted.name()))
                .findFirst()
                .orElseThrow());
    }

    private void change(long role, Set<String> permissions) throws Exception {
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            RoleDetails details = roles.details(role);
            details.setPermissions(permissions);
            roles.change(role, details);
        });
    }

    /** The interceptor's refusal comes bare or wrapped, depending on where the container meets it. */
    private static void refused(Runnable work) {
        RuntimeException thrown = assertThrows(RuntimeException.class, work::run);
        Throwable cause = thrown instanceof EJBException ? thrown.getCause() : thrown;
        assertEquals(true, cause instanceof AuthorizationException, () -> "refused by " + thrown);
    }
}
