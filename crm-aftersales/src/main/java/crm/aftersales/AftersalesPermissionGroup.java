package crm.aftersales;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.ACCOUNT_MANAGER;
import static crm.system.identity.ShippedRole.AFTER_SALES_AGENT;
import static crm.system.identity.ShippedRole.BILLING_CLERK;
import static crm.system.identity.ShippedRole.BRANCH_SUPERVISOR;
import static crm.system.identity.ShippedRole.LEADER;
import static crm.system.identity.ShippedRole.MARKETING_MANAGER;
import static crm.system.identity.ShippedRole.TECHNICIAN;

import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who gets the after-sales permissions at first. */
@ApplicationScoped
class AftersalesPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(
                granted(
                        AftersalesPermissions.QUESTION_READ,
                        ACCOUNT_MANAGER,
                        BILLING_CLERK,
                        AFTER_SALES_AGENT,
                        TECHNICIAN,
                        MARKETING_MANAGER,
                        BRANCH_SUPERVISOR,
                        LEADER),
                granted(AftersalesPermissions.QUESTION_MAINTAIN, AFTER_SALES_AGENT, BRANCH_SUPERVISOR));
    }
}
