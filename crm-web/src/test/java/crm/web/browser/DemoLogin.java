package crm.web.browser;

import crm.system.identity.ShippedRole;
import java.util.Locale;

/** The published logins of the demo data, one per role; narrow scopes first. */
public enum DemoLogin {
    MANAGER(ShippedRole.ACCOUNT_MANAGER),
    AGENT(ShippedRole.AFTER_SALES_AGENT),
    SUPERVISOR(ShippedRole.BRANCH_SUPERVISOR),
    BILLING(ShippedRole.BILLING_CLERK),
    MARKETING(ShippedRole.MARKETING_MANAGER),
    TECHNICIAN(ShippedRole.TECHNICIAN),
    LEADER(ShippedRole.LEADER),
    SYSADMIN(ShippedRole.SYSTEM_ADMINISTRATOR),
    ADMIN(ShippedRole.TOP_ADMINISTRATOR),
    CUSTOMER(ShippedRole.CUSTOMER);

    /** Published with the demo data, which exists on loopback only. */
    static final String PASSWORD = "Demo-2026!";

    private final ShippedRole role;

    DemoLogin(ShippedRole role) {
        this.role = role;
    }

    public ShippedRole role() {
        return role;
    }

    /** The account's name. */
    public String account() {
        return name().toLowerCase(Locale.ROOT);
    }
}
