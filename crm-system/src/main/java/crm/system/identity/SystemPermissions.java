package crm.system.identity;

/** What this module's services ask for. */
public final class SystemPermissions {

    public static final String EMPLOYEE_READ = "system:employee:read";
    public static final String EMPLOYEE_REGISTER = "system:employee:register";
    public static final String EMPLOYEE_CHANGE = "system:employee:change";
    public static final String EMPLOYEE_TRANSFER = "system:employee:transfer";
    public static final String EMPLOYEE_RESIGN = "system:employee:resign";
    public static final String EMPLOYEE_UNMASK = "system:employee:unmask";
    public static final String OWN_DATA_DECIDE = "system:own-data:decide";
    public static final String ACCOUNT_RESET = "system:account:reset";
    public static final String ACCOUNT_UNLOCK = "system:account:unlock";
    public static final String ACCOUNT_GRANT = "system:account:grant";
    public static final String UNIT_READ = "system:unit:read";
    public static final String UNIT_CHANGE = "system:unit:change";
    public static final String ROLE_READ = "system:role:read";
    public static final String ROLE_VIEW_AS = "system:role:view-as";
    public static final String ROLE_CHANGE = "system:role:change";

    private SystemPermissions() {}
}
