package crm.customer;

/** What this module's services ask for. */
public final class CustomerPermissions {

    public static final String PROFILE_READ = "customer:profile:read";
    public static final String PROFILE_OPEN = "customer:profile:open";
    public static final String PROFILE_CHANGE = "customer:profile:change";
    public static final String PROFILE_UNMASK = "customer:profile:unmask";
    public static final String PROFILE_EXPORT = "customer:profile:export";
    public static final String PROFILE_IMPORT = "customer:profile:import";
    public static final String PROFILE_ASSIGN = "customer:profile:assign";
    public static final String OPENING_APPROVE = "customer:opening:approve";
    public static final String PROFILE_REMOVE = "customer:profile:remove";
    public static final String PROFILE_RESTORE = "customer:profile:restore";
    public static final String ERASURE_REQUEST = "customer:erasure:request";
    public static final String COPY_ORDER = "customer:copy:order";
    public static final String OPENING_RULE = "customer:opening:rule";
    public static final String CHANGE_APPROVE = "customer:change:approve";
    public static final String KEY_ACCOUNT_READ = "customer:key-account:read";
    public static final String HISTORY_READ = "customer:history:read";
    public static final String ORDER_READ = "customer:order:read";
    public static final String ORDER_SUBMIT = "customer:order:submit";
    public static final String ORDER_CANCEL = "customer:order:cancel";
    public static final String SUBSCRIPTION_START = "customer:subscription:start";

    public static final String SERVICE_PORT = "customer:service:port";
    public static final String ACCOUNT_CANCEL = "customer:cancellation:start";
    public static final String SERVICE_CHANGE = "customer:service:change";
    public static final String SERVICE_REPORT_LOSS = "customer:service:report-loss";
    public static final String NUMBER_MANAGE = "customer:number:manage";
    public static final String ARREARS_READ = "customer:arrears:read";
    public static final String ARREARS_ENTER = "customer:arrears:enter";
    public static final String LEDGER_READ = "customer:ledger:read";
    public static final String PAYMENT_READ = "customer:payment:read";
    public static final String PAYMENT_TAKE = "customer:payment:receive";
    public static final String PAYMENT_REVERSE = "customer:payment:reverse";
    public static final String PAYMENT_REFUND = "customer:payment:refund";
    public static final String PAYMENT_OVERSEE = "customer:payment:oversee";
    public static final String PAYMENT_EXPORT = "customer:payment:export";
    public static final String PAYMENT_IMPORT = "customer:payment:import";
    public static final String CASH_DAY_READ = "customer:cash-day:read";
    public static final String CASH_DAY_READ_ALL = "customer:cash-day:read-all";
    public static final String CASH_DAY_KEEP = "customer:cash-day:keep";
    public static final String CASH_DAY_CHECK = "customer:cash-day:check";
    public static final String ADJUSTMENT_READ = "customer:adjustment:read";
    public static final String ADJUSTMENT_ASK = "customer:adjustment:ask";
    public static final String ADJUSTMENT_APPROVE = "customer:adjustment:approve";
    public static final String BILL_READ = "customer:bill:read";
    public static final String BILL_IMPORT = "customer:bill:import";
    public static final String BILL_EXPORT = "customer:bill:export";
    public static final String BILL_WITHDRAW = "customer:bill:withdraw";
    public static final String MONTH_READ = "customer:month:read";
    public static final String MONTH_CLOSE = "customer:month:close";
    public static final String AGEING_READ = "customer:ageing:read";
    public static final String COVERAGE_READ = "customer:coverage:read";
    public static final String COVERAGE_KEEP = "customer:coverage:keep";
    public static final String COVERAGE_IMPORT = "customer:coverage:import";
    public static final String USAGE_READ = "customer:usage:read";
    public static final String USAGE_RECORDS = "customer:usage:records";
    public static final String USAGE_IMPORT = "customer:usage:import";

    public static final String CHURN_READ = "customer:churn:read";
    public static final String CHURN_KEEP = "customer:churn:keep";
    public static final String CHURN_IMPORT = "customer:churn:import";
    public static final String CHURN_PLAN = "customer:churn:plan";
    public static final String CHURN_REASON = "customer:churn:reason";
    public static final String CHURN_REPORT = "customer:churn:report";

    public static final String VISIT_START = "customer:visit:start";
    public static final String VISIT_READ = "customer:visit:read";
    public static final String PORTAL_ACCOUNT_GIVE = "customer:portal-account:give";

    public static final String OWN_READ = "customer:own:read";

    private CustomerPermissions() {}
}
