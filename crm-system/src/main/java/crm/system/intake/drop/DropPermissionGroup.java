package crm.system.intake.drop;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.SYSTEM_ADMINISTRATOR;
import static crm.system.identity.ShippedRole.TOP_ADMINISTRATOR;

import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Only administrators configure drop folders. */
@ApplicationScoped
class DropPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(granted(DropPermissions.MANAGE, SYSTEM_ADMINISTRATOR, TOP_ADMINISTRATOR));
    }
}
