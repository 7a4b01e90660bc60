package crm.web.system;

import crm.system.identity.role.MatrixRow;
import crm.system.identity.role.RoleRow;
import crm.system.identity.role.RoleService;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Which role holds which permission, and where that differs from how the program came. */
@Named
@ViewScoped
public class RoleMatrixPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoleService service;

    private List<RoleRow> roles;
    private List<MatrixRow> all;
    private String search;
    private boolean onlyChanged;

    @PostConstruct
    void open() {
        roles = service.all();
        all = service.matrix();
    }

    public List<MatrixRow> getRows() {
        String wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(row -> row.permission().contains(wanted)
                        || words(row.permission()).toLowerCase(Locale.ROOT).contains(wanted))
                .filter(row -> !onlyChanged || roles.stream().anyMatch(row::isChanged))
                .toList();
    }

    public String words(String permission) {
        return PermissionWords.of(permission);
    }

    /** A tick for held; a plus or a minus where an administrator has added or taken it. */
    public String mark(MatrixRow row, RoleRow role) {
        if (row.isChanged(role)) {
            return row.isHeld(role.id()) ? "✓ +" : "−";
        }
        return row.isHeld(role.id()) ? "✓" : "";
    }

    public String state(MatrixRow row, RoleRow role) {
        String key = row.isHeld(role.id()) ? "held" : "notHeld";
        return Messages.text("system.role." + key + (row.isChanged(role) ? "Changed" : ""));
    }

    public List<RoleRow> getRoles() {
        return roles;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public boolean isOnlyChanged() {
        return onlyChanged;
    }

    public void setOnlyChanged(boolean onlyChanged) {
        this.onlyChanged = onlyChanged;
    }
}
