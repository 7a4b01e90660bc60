package crm.customer.payment;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.ACCOUNT_MANAGER;
import static crm.system.identity.ShippedRole.BILLING_CLERK;
import static crm.system.identity.ShippedRole.BRANCH_SUPERVISOR;
import static crm.system.identity.ShippedRole.LEADER;

import crm.customer.CustomerPermissions;
import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who deals with customers' money at first: counters take it, supervisors look over them, and clerks check what was taken
 * without taking any.
 */
@ApplicationScoped
class PaymentPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(
                granted(CustomerPermissions.PAYMENT_READ, ACCOUNT_MANAGER, BRANCH_SUPERVISOR, BILLING_CLERK, LEADER),
                granted(CustomerPermissions.PAYMENT_TAKE, ACCOUNT_MANAGER),
                granted(CustomerPermissions.PAYMENT_REVERSE, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.PAYMENT_REFUND, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.PAYMENT_OVERSEE, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.PAYMENT_EXPORT, BRANCH_SUPERVISOR, BILLING_CLERK),
                granted(CustomerPermissions.PAYMENT_IMPORT, BILLING_CLERK),
                granted(CustomerPermissions.CASH_DAY_READ, ACCOUNT_MANAGER, BRANCH_SUPERVISOR, BILLING_CLERK, LEADER),
                granted(CustomerPermissions.CASH_DAY_READ_ALL, BRANCH_SUPERVISOR, BILLING_CLERK, LEADER),
                granted(CustomerPermissions.CASH_DAY_KEEP, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.CASH_DAY_CHECK, BILLING_CLERK),
                granted(CustomerPermissions.ADJUSTMENT_READ, ACCOUNT_MANAGER, BRANCH_SUPERVISOR, BILLING_CLERK),
                granted(CustomerPermissions.ADJUSTMENT_ASK, ACCOUNT_MANAGER, BILLING_CLERK),
                granted(CustomerPermissions.ADJUSTMENT_APPROVE, BRANCH_SUPERVISOR));
    }
}
