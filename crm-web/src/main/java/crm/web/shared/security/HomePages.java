package crm.web.shared.security;

import crm.system.session.Portal;

/** Where each door leads. */
public final class HomePages {

    private HomePages() {}

    /** The address below the application's, starting with a slash. */
    public static String of(Portal portal) {
        return switch (portal) {
            case CUSTOMER -> "/customer/own-account.xhtml";
            // One page that fills itself by one's rights.
            case STAFF, ADMINISTRATOR -> "/home.xhtml";
        };
    }
}
