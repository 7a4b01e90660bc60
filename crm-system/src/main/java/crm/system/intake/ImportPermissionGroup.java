package crm.system.intake;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.ACCOUNT_MANAGER;
import static crm.system.identity.ShippedRole.AFTER_SALES_AGENT;
import static crm.system.identity.ShippedRole.BILLING_CLERK;
import static crm.system.identity.ShippedRole.MARKETING_MANAGER;
import static crm.system.identity.ShippedRole.TECHNICIAN;

import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may import at first: whoever may take in at least one kind of record. */
@ApplicationScoped
class ImportPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(granted(
                ImportPermissions.RUN,
                ACCOUNT_MANAGER,
                BILLING_CLERK,
                TECHNICIAN,
                AFTER_SALES_AGENT,
                MARKETING_MANAGER));
    }
}
