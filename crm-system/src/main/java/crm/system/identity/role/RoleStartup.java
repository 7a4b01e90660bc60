package crm.system.identity.role;

import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import crm.system.identity.ShippedRole;
import crm.system.identity.rights.RightsVersion;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Brings shipped roles and newly known permissions into the database when the program starts. What was granted once is
 * never granted again, so that a grant taken away by an administrator stays away.
 */
@Singleton
@Startup
@DependsOn("SchemaStartup")
public class RoleStartup {

    @Inject
    private RoleStore stored;

    @Inject
    private ShippedRoles shipped;

    @Inject
    @Any
    private Instance<PermissionGroup> groups;

    @Inject
    private RightsVersion rightsVersion;

    @PostConstruct
    void bringUpToDate() {
        // Locks the row, so that several nodes that start together do this one after the other.
        rightsVersion.raise();
        Map<ShippedRole, Role> roles = shippedRoles();
        Set<String> known = stored.knownPermissions();
        for (PermissionGroup group : groups) {
            for (ShippedPermission permission : group.permissions()) {
                if (known.add(permission.name())) {
                    stored.addKnownPermission(permission.name());
                    permission.roles().forEach(role -> roles.get(role).grant(permission.name()));
                }
            }
        }
    }

    private Map<ShippedRole, Role> shippedRoles() {
        Map<ShippedRole, Role> roles = new EnumMap<>(ShippedRole.class);
        for (ShippedRole known : ShippedRole.values()) {
            roles.put(known, shipped.of(known));
        }
        return roles;
    }
}
