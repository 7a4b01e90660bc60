package crm.system.identity;

import java.util.List;

/** The permissions of one module; implemented as a bean (e.g. {@code @ApplicationScoped}) by the module that asks for them. */
public interface PermissionGroup {

    /** Every permission the module's services name, each with the shipped roles that get it at first. */
    List<ShippedPermission> permissions();
}
