package crm.system.jobs;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.SYSTEM_ADMINISTRATOR;
import static crm.system.identity.ShippedRole.TOP_ADMINISTRATOR;

import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who gets the permissions for everybody's jobs at first. */
@ApplicationScoped
class JobPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(
                granted(JobPermissions.READ, SYSTEM_ADMINISTRATOR, TOP_ADMINISTRATOR),
                granted(JobPermissions.MANAGE, SYSTEM_ADMINISTRATOR, TOP_ADMINISTRATOR));
    }
}
