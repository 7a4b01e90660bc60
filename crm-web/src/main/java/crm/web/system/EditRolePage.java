package crm.web.system;

import crm.system.identity.role.MatrixRow;
import crm.system.identity.role.RoleDetails;
import crm.system.identity.role.RoleService;
import crm.system.session.Portal;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Makes a role, or changes the one whose id is in the address. */
@Named
@ViewScoped
public class EditRolePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoleService roles;

    private Long id;
    private Long copy;
    private boolean changeable;
    private boolean removable;
    private RoleDetails details;
    private List<String> permissions;
    private List<String> chosen;

    public void open() {
        if (details != null) {
            return;
        }
        permissions = roles.matrix().stream().map(MatrixRow::permission).toList();
        if (id != null) {
            details = roles.details(id);
            changeable = roles.mayChange(id);
            removable = roles.mayRemove(id);
        } else {
            details = copy == null ? new RoleDetails() : copied();
            changeable = true;
        }
        chosen = new ArrayList<>(details.getPermissions());
    }

    private RoleDetails copied() {
        RoleDetails origin = roles.details(copy);
        origin.setCode(null);
        return origin;
    }

    public String save() {
        details.setPermissions(new TreeSet<>(chosen));
        if (id == null) {
            roles.register(details);
        } else {
            roles.change(id, details);
        }
        Messages.done("system.role.saved", details.getName());
        return "/system/role-matrix?faces-redirect=true";
    }

    public String remove() {
        roles.remove(id);
        Messages.done("system.role.removed", details.getName());
        return "/system/role-matrix?faces-redirect=true";
    }

    public String words(String permission) {
        return PermissionWords.of(permission);
    }

    public boolean isNew() {
        return id == null;
    }

    public Portal[] getPortals() {
        return Portal.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCopy() {
        return copy;
    }

    public void setCopy(Long copy) {
        this.copy = copy;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public boolean isRemovable() {
        return removable;
    }

    public RoleDetails getDetails() {
        return details;
    }

    public List<String> getPermissions() {
        return permissions;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
