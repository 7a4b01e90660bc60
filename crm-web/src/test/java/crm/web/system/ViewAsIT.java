package crm.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.LevelTooHigh;
import crm.system.identity.ShippedRole;
import crm.system.identity.role.RoleDetails;
import crm.system.identity.role.RoleService;
import crm.system.session.CurrentUser;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.web.shared.PageRights;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** To look at a role is not to hold it. */
@InServer
class ViewAsIT {

    @Inject
    private RoleService roles;

    @Inject
    private PageRights pages;

    @Inject
    private CurrentUser currentUser;

    @Test
    void aRolesPagesAreThoseItsHoldersReach() throws Exception {
        RoleDetails technician = look(ShippedRole.SYSTEM_ADMINISTRATOR, ShippedRole.TECHNICIAN);

        for (String page : pages.pages().keySet()) {
            boolean reached = ActingAs.role(ShippedRole.TECHNICIAN, () -> pages.allows(page));
            assertEquals(reached, pages.opens(page, technician.getPortal(), technician.getPermissions()), page);
        }
    }

    @Test
    void lookingGivesNoRight() throws Exception {
        RoleDetails manager = look(ShippedRole.SYSTEM_ADMINISTRATOR, ShippedRole.ACCOUNT_MANAGER);

        assertTrue(manager.getPermissions().contains("customer:profile:open"));
        assertFalse(ActingAs.role(ShippedRole.SYSTEM_ADMINISTRATOR, () -> currentUser.may("customer:profile:open")));
    }

    @Test
    void nobodyLooksAtARoleOfTheirOwnLevelOrAbove() {
        assertThrows(
                LevelTooHigh.class, () -> look(ShippedRole.SYSTEM_ADMINISTRATOR, ShippedRole.SYSTEM_ADMINISTRATOR));
        assertThrows(RuntimeException.class, () -> look(ShippedRole.BRANCH_SUPERVISOR, ShippedRole.TECHNICIAN));
    }

    private RoleDetails look(ShippedRole as, ShippedRole at) throws Exception {
        long id = ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> roles.all()).stream()
                .filter(role -> role.code().equals(at.name()))
                .findFirst()
                .orElseThrow()
                .id();
        return ActingAs.role(as, () -> roles.viewAs(id));
    }
}
