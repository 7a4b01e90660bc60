package crm.market;

/** What this module's services ask for. */
public final class MarketPermissions {

    public static final String PRODUCT_READ = "market:product:read";

    private MarketPermissions() {}
}
