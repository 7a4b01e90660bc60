package crm.system.proof;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.SYSTEM_ADMINISTRATOR;
import static crm.system.identity.ShippedRole.TOP_ADMINISTRATOR;

import crm.system.audit.AuditPermissions;
import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may have the audit trail checked at first. */
@ApplicationScoped
class ProofPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(granted(AuditPermissions.VERIFY, SYSTEM_ADMINISTRATOR, TOP_ADMINISTRATOR));
    }
}
