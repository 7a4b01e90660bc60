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
    public static final String COVERAGE_READ = "customer:coverage:read";
    public static final String COVERAGE_KEEP = "customer:coverage:keep";
    public static final String COVERAGE_IMPORT = "customer:coverage:import";

    public static final String VISIT_START = "customer:visit:start";
    public static final String VISIT_READ = "customer:visit:read";
    public static final String PORTAL_ACCOUNT_GIVE = "customer:portal-account:give";

    public static final String OWN_READ = "customer:own:read";

    private CustomerPermissions() {}
}
