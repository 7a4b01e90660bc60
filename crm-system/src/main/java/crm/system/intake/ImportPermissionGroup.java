package crm.system.intake;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.ACCOUNT_MANAGER;
import static crm.system.identity.ShippedRole.BILLING_CLERK;
import static crm.system.identity.ShippedRole.BRANCH_SUPERVISOR;

import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may import at first. */
@ApplicationScoped
class ImportPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(granted(ImportPermissions.RUN, ACCOUNT_MANAGER, BILLING_CLERK, BRANCH_SUPERVISOR));
    }
}
