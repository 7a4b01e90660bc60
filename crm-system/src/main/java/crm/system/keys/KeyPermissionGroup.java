package crm.system.keys;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.SYSTEM_ADMINISTRATOR;
import static crm.system.identity.ShippedRole.TOP_ADMINISTRATOR;

import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may look after the keys at first. */
@ApplicationScoped
class KeyPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(
                granted(KeyPermissions.READ, SYSTEM_ADMINISTRATOR, TOP_ADMINISTRATOR),
                granted(KeyPermissions.ROTATE, TOP_ADMINISTRATOR));
    }
}
