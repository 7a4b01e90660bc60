package crm.market;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.ACCOUNT_MANAGER;
import static crm.system.identity.ShippedRole.AFTER_SALES_AGENT;
import static crm.system.identity.ShippedRole.BILLING_CLERK;
import static crm.system.identity.ShippedRole.BRANCH_SUPERVISOR;
import static crm.system.identity.ShippedRole.LEADER;
import static crm.system.identity.ShippedRole.MARKETING_MANAGER;

import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who gets this module's permissions at first. */
@ApplicationScoped
class MarketPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(granted(
                MarketPermissions.PRODUCT_READ,
                ACCOUNT_MANAGER,
                BRANCH_SUPERVISOR,
                BILLING_CLERK,
                MARKETING_MANAGER,
                AFTER_SALES_AGENT,
                LEADER));
    }
}
