package crm.web.shared.menu;

/**
 * A line of the menu.
 *
 * @param area customer, market, aftersales or system; empty for the desk
 * @param key message key of its words
 * @param page the page below the context, as the page registry names it
 * @param icon a PrimeIcon without its {@code pi-}
 */
public record MenuEntry(String area, String key, String page, String icon) {}
