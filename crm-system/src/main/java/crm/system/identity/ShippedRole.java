package crm.system.identity;

import crm.system.session.Portal;

/** The roles that come with the program. Administrators may change their grants, but not remove them. */
public enum ShippedRole {
    CUSTOMER(10, Portal.CUSTOMER, "客户", "Customer"),
    ACCOUNT_MANAGER(30, Portal.STAFF, "客户经理", "Account manager"),
    BILLING_CLERK(30, Portal.STAFF, "账务员", "Billing clerk"),
    AFTER_SALES_AGENT(30, Portal.STAFF, "售后客服", "After-sales agent"),
    TECHNICIAN(30, Portal.STAFF, "维护技术员", "Technician"),
    MARKETING_MANAGER(40, Portal.STAFF, "市场经理", "Marketing manager"),
    BRANCH_SUPERVISOR(60, Portal.STAFF, "分局主管", "Branch supervisor"),
    LEADER(70, Portal.STAFF, "领导", "Leader"),
    SYSTEM_ADMINISTRATOR(90, Portal.ADMINISTRATOR, "系统管理员", "System administrator"),
    TOP_ADMINISTRATOR(100, Portal.ADMINISTRATOR, "超级管理员", "Top administrator");

    private final int level;
    private final Portal portal;
    private final String chineseName;
    private final String englishName;

    ShippedRole(int level, Portal portal, String chineseName, String englishName) {
        this.level = level;
        this.portal = portal;
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    /** Authority from 1 to 100; nobody acts on a level at or above their own. */
    public int level() {
        return level;
    }

    public Portal portal() {
        return portal;
    }

    /** Its first name in Chinese; administrators may rename it. */
    public String chineseName() {
        return chineseName;
    }

    /** Its first name in English; administrators may rename it. */
    public String englishName() {
        return englishName;
    }
}
