package crm.web.shared.menu;

import java.util.List;

/**
 * The lines of one area that the person may see.
 *
 * @param area its name; empty for the desk
 */
public record MenuGroup(String area, List<MenuEntry> entries) {}
