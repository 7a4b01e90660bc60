package crm.system.identity;

import java.util.Set;

/**
 * A permission the program knows, and the shipped roles that get it when it first appears.
 *
 * @param name {@code area:thing:verb}; its label is the message {@code area.permission.thing.verb}
 * @param roles who gets it unasked; an administrator may change that, and it stays as the administrator left it
 */
public record ShippedPermission(String name, Set<ShippedRole> roles) {

    public ShippedPermission {
        if (!name.matches("[a-z]+(:[a-z][a-z-]*){2}")) {
            throw new IllegalArgumentException("not area:thing:verb: " + name);
        }
        roles = Set.copyOf(roles);
    }

    /** The permission and whom it is granted to at first. */
    public static ShippedPermission granted(String name, ShippedRole... to) {
        return new ShippedPermission(name, Set.of(to));
    }
}
