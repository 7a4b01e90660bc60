package crm.web.shared.security;

import crm.system.session.Portal;

/** Where each door leads. */
public final class HomePages {

    private HomePages() {}

    /** The address below the application's, starting with a slash. */
    public static String of(Portal portal) {
        return switch (portal) {
            // One page that fills itself by one's rights: a customer finds their news there, staff their work.
            case CUSTOMER, STAFF, ADMINISTRATOR -> "/home.xhtml";
        };
    }
}
