package crm.system.identity.role;

import crm.system.session.Portal;
import java.io.Serializable;

/** A role as lists and choices show it. */
public record RoleRow(long id, String code, String name, String englishName, Portal portal, int level, boolean shipped)
        implements Serializable {

    /** As lists show it. */
    public static RoleRow of(Role role) {
        return new RoleRow(
                role.getId(),
                role.getCode(),
                role.getName(),
                role.getEnglishName(),
                role.getPortal(),
                role.getLevel(),
                role.isShipped());
    }
}
