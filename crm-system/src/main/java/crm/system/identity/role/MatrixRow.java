package crm.system.identity.role;

import java.io.Serializable;
import java.util.Set;

/**
 * A line of the matrix of roles and permissions.
 *
 * @param permission its name
 * @param roleIds who holds it
 * @param shippedIds which of the shipped roles got it when it first appeared
 */
public record MatrixRow(String permission, Set<Long> roleIds, Set<Long> shippedIds) implements Serializable {

    public boolean isHeld(long roleId) {
        return roleIds.contains(roleId);
    }

    /** Whether an administrator has decided otherwise than the program did; never so for a role of one's own making. */
    public boolean isChanged(RoleRow role) {
        return role.shipped() && roleIds.contains(role.id()) != shippedIds.contains(role.id());
    }
}
