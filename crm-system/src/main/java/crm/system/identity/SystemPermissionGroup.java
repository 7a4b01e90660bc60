package crm.system.identity;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.BRANCH_SUPERVISOR;
import static crm.system.identity.ShippedRole.LEADER;
import static crm.system.identity.ShippedRole.SYSTEM_ADMINISTRATOR;
import static crm.system.identity.ShippedRole.TOP_ADMINISTRATOR;

import crm.system.audit.AuditPermissions;
import crm.system.settings.SettingPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who gets this module's permissions at first. */
@ApplicationScoped
class SystemPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(
                granted(
                        SystemPermissions.EMPLOYEE_READ,
                        BRANCH_SUPERVISOR,
                        LEADER,
                        SYSTEM_ADMINISTRATOR,
                        TOP_ADMINISTRATOR),
                administrators(SystemPermissions.EMPLOYEE_REGISTER),
                administrators(SystemPermissions.EMPLOYEE_CHANGE),
                administrators(SystemPermissions.EMPLOYEE_TRANSFER),
                administrators(SystemPermissions.EMPLOYEE_RESIGN),
                administrators(SystemPermissions.EMPLOYEE_UNMASK),
                administrators(SystemPermissions.OWN_DATA_DECIDE),
                administrators(SystemPermissions.ACCOUNT_RESET),
                administrators(SystemPermissions.ACCOUNT_UNLOCK),
                administrators(SystemPermissions.ACCOUNT_GRANT),
                granted(
                        SystemPermissions.UNIT_READ,
                        BRANCH_SUPERVISOR,
                        LEADER,
                        SYSTEM_ADMINISTRATOR,
                        TOP_ADMINISTRATOR),
                administrators(SystemPermissions.UNIT_CHANGE),
                administrators(SystemPermissions.ROLE_READ),
                administrators(SystemPermissions.ROLE_VIEW_AS),
                administrators(SystemPermissions.ROLE_CHANGE),
                administrators(SettingPermissions.READ),
                administrators(SettingPermissions.CHANGE),
                administrators(AuditPermissions.READ),
                administrators(AuditPermissions.EXPORT));
    }

    private static ShippedPermission administrators(String permission) {
        return granted(permission, SYSTEM_ADMINISTRATOR, TOP_ADMINISTRATOR);
    }
}
