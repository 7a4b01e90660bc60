package crm.web.system;

import crm.system.identity.role.RoleDetails;
import crm.system.identity.role.RoleRow;
import crm.system.identity.role.RoleService;
import crm.web.shared.Messages;
import crm.web.shared.PageRights;
import crm.web.shared.menu.Menu;
import crm.web.shared.menu.MenuGroup;
import crm.web.shared.text.AllMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a role sees: its menu, its pages and its buttons. It shows names and no data, and takes no role on: an
 * administrator who looks through the eyes of another role gains no right by it and can change nothing.
 */
@Named
@ViewScoped
public class ViewAsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoleService service;

    @Inject
    private PageRights pages;

    @Inject
    private transient Menu menu;

    private Long id;
    private List<RoleRow> roles;
    private RoleDetails role;

    public void open() {
        roles = service.viewable();
        if (id != null) {
            role = service.viewAs(id);
        }
    }

    public List<RoleRow> getRoles() {
        return roles;
    }

    /** The role looked at, or null. */
    public RoleDetails getRole() {
        return role;
    }

    public List<MenuGroup> getMenu() {
        return menu.groups(this::opens);
    }

    /** What the pages are for that the role opens. */
    public List<String> getPages() {
        return told(this::opens);
    }

    public List<String> getClosed() {
        return told(page -> !opens(page));
    }

    /** Addresses without a help text are not pages: they answer what a page asks for by itself. */
    private List<String> told(Predicate<String> which) {
        ResourceBundle words = AllMessages.in(Messages.locale());
        return pages.pages().keySet().stream()
                .filter(which)
                .map(page -> "help." + page.substring(page.lastIndexOf('/') + 1).replace(".xhtml", "") + ".about")
                .filter(words::containsKey)
                .map(words::getString)
                .toList();
    }

    /** What the role may do, in words, by area. */
    public Map<String, List<String>> getActions() {
        return role.getPermissions().stream()
                .collect(Collectors.groupingBy(
                        permission -> permission.substring(0, permission.indexOf(':')),
                        TreeMap::new,
                        Collectors.mapping(PermissionWords::of, Collectors.toList())));
    }

    private boolean opens(String page) {
        return pages.opens(page, role.getPortal(), role.getPermissions());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
