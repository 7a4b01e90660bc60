package crm.customer;

import static crm.system.identity.ShippedPermission.granted;
import static crm.system.identity.ShippedRole.ACCOUNT_MANAGER;
import static crm.system.identity.ShippedRole.AFTER_SALES_AGENT;
import static crm.system.identity.ShippedRole.BILLING_CLERK;
import static crm.system.identity.ShippedRole.BRANCH_SUPERVISOR;
import static crm.system.identity.ShippedRole.CUSTOMER;
import static crm.system.identity.ShippedRole.LEADER;
import static crm.system.identity.ShippedRole.MARKETING_MANAGER;
import static crm.system.identity.ShippedRole.SYSTEM_ADMINISTRATOR;
import static crm.system.identity.ShippedRole.TECHNICIAN;
import static crm.system.identity.ShippedRole.TOP_ADMINISTRATOR;

import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Who gets this module's permissions at first. Technicians keep the coverage and get nothing else: they see their work
 * orders, not the customers.
 */
@ApplicationScoped
class CustomerPermissionGroup implements PermissionGroup {

    @Override
    public List<ShippedPermission> permissions() {
        return List.of(
                granted(
                        CustomerPermissions.PROFILE_READ,
                        ACCOUNT_MANAGER,
                        BRANCH_SUPERVISOR,
                        BILLING_CLERK,
                        MARKETING_MANAGER,
                        AFTER_SALES_AGENT,
                        LEADER),
                granted(CustomerPermissions.PROFILE_OPEN, ACCOUNT_MANAGER),
                granted(CustomerPermissions.PROFILE_CHANGE, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.PROFILE_UNMASK, ACCOUNT_MANAGER, BRANCH_SUPERVISOR, AFTER_SALES_AGENT),
                granted(CustomerPermissions.PROFILE_EXPORT, ACCOUNT_MANAGER, BRANCH_SUPERVISOR, MARKETING_MANAGER),
                granted(CustomerPermissions.PROFILE_IMPORT, ACCOUNT_MANAGER),
                granted(CustomerPermissions.PROFILE_ASSIGN, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.OPENING_APPROVE, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.PROFILE_REMOVE, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.PROFILE_RESTORE, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.ERASURE_REQUEST, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.COPY_ORDER, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.OPENING_RULE, SYSTEM_ADMINISTRATOR, TOP_ADMINISTRATOR),
                granted(CustomerPermissions.CHANGE_APPROVE, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.KEY_ACCOUNT_READ, BRANCH_SUPERVISOR, LEADER, MARKETING_MANAGER),
                granted(CustomerPermissions.HISTORY_READ, ACCOUNT_MANAGER, BRANCH_SUPERVISOR, AFTER_SALES_AGENT),
                granted(
                        CustomerPermissions.ORDER_READ,
                        ACCOUNT_MANAGER,
                        BRANCH_SUPERVISOR,
                        BILLING_CLERK,
                        AFTER_SALES_AGENT,
                        LEADER),
                granted(CustomerPermissions.ORDER_SUBMIT, ACCOUNT_MANAGER),
                granted(CustomerPermissions.ORDER_CANCEL, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.SUBSCRIPTION_START, ACCOUNT_MANAGER),
                granted(CustomerPermissions.SERVICE_PORT, ACCOUNT_MANAGER),
                granted(CustomerPermissions.ACCOUNT_CANCEL, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.SERVICE_CHANGE, ACCOUNT_MANAGER, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.SERVICE_REPORT_LOSS, ACCOUNT_MANAGER, BRANCH_SUPERVISOR, AFTER_SALES_AGENT),
                granted(CustomerPermissions.NUMBER_MANAGE, BRANCH_SUPERVISOR, SYSTEM_ADMINISTRATOR, TOP_ADMINISTRATOR),
                granted(
                        CustomerPermissions.ARREARS_READ,
                        ACCOUNT_MANAGER,
                        BRANCH_SUPERVISOR,
                        BILLING_CLERK,
                        AFTER_SALES_AGENT),
                granted(CustomerPermissions.ARREARS_ENTER, BILLING_CLERK),
                granted(
                        CustomerPermissions.BILL_READ,
                        ACCOUNT_MANAGER,
                        BRANCH_SUPERVISOR,
                        BILLING_CLERK,
                        AFTER_SALES_AGENT,
                        LEADER),
                granted(CustomerPermissions.BILL_IMPORT, BILLING_CLERK),
                granted(CustomerPermissions.BILL_EXPORT, BRANCH_SUPERVISOR, BILLING_CLERK),
                granted(CustomerPermissions.BILL_WITHDRAW, BILLING_CLERK),
                granted(CustomerPermissions.MONTH_READ, BILLING_CLERK, BRANCH_SUPERVISOR, LEADER),
                granted(CustomerPermissions.MONTH_CLOSE, BILLING_CLERK),
                granted(CustomerPermissions.AGEING_READ, BILLING_CLERK, BRANCH_SUPERVISOR, LEADER),
                granted(CustomerPermissions.LEDGER_READ, ACCOUNT_MANAGER, BRANCH_SUPERVISOR, BILLING_CLERK),
                granted(
                        CustomerPermissions.COVERAGE_READ,
                        TECHNICIAN,
                        ACCOUNT_MANAGER,
                        BRANCH_SUPERVISOR,
                        AFTER_SALES_AGENT),
                granted(CustomerPermissions.COVERAGE_KEEP, TECHNICIAN),
                granted(CustomerPermissions.COVERAGE_IMPORT, TECHNICIAN),
                granted(
                        CustomerPermissions.USAGE_READ,
                        ACCOUNT_MANAGER,
                        BRANCH_SUPERVISOR,
                        BILLING_CLERK,
                        AFTER_SALES_AGENT,
                        MARKETING_MANAGER,
                        LEADER),
                granted(
                        CustomerPermissions.USAGE_RECORDS,
                        ACCOUNT_MANAGER,
                        BRANCH_SUPERVISOR,
                        BILLING_CLERK,
                        AFTER_SALES_AGENT),
                granted(CustomerPermissions.USAGE_IMPORT, BILLING_CLERK),
                granted(
                        CustomerPermissions.CHURN_READ,
                        ACCOUNT_MANAGER,
                        BRANCH_SUPERVISOR,
                        AFTER_SALES_AGENT,
                        MARKETING_MANAGER,
                        LEADER),
                granted(CustomerPermissions.CHURN_KEEP, AFTER_SALES_AGENT, MARKETING_MANAGER),
                granted(CustomerPermissions.CHURN_IMPORT, AFTER_SALES_AGENT, MARKETING_MANAGER),
                granted(
                        CustomerPermissions.CHURN_PLAN,
                        ACCOUNT_MANAGER,
                        BRANCH_SUPERVISOR,
                        AFTER_SALES_AGENT,
                        MARKETING_MANAGER),
                granted(CustomerPermissions.CHURN_REASON, MARKETING_MANAGER),
                granted(CustomerPermissions.CHURN_REPORT, MARKETING_MANAGER, BRANCH_SUPERVISOR, LEADER),
                granted(CustomerPermissions.VISIT_START, ACCOUNT_MANAGER),
                granted(CustomerPermissions.VISIT_READ, BRANCH_SUPERVISOR),
                granted(CustomerPermissions.PORTAL_ACCOUNT_GIVE, ACCOUNT_MANAGER),
                granted(CustomerPermissions.OWN_READ, CUSTOMER));
    }
}
