package crm.system.identity.role;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordNotFound;
import crm.system.identity.LevelRule;
import crm.system.identity.PermissionCatalog;
import crm.system.identity.SystemPermissions;
import crm.system.identity.rights.RightsVersion;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Roles and what they hold. */
@Stateless
public class RoleService {

    private static final String THING = "role";

    @Inject
    private RoleStore roles;

    @Inject
    private PermissionCatalog permissions;

    @Inject
    private LevelRule levels;

    @Inject
    private RightsVersion rights;

    @Inject
    private AuditTrail audit;

    /** All roles, from the highest level down. */
    @RequiresPermissions(SystemPermissions.ROLE_READ)
    public List<RoleRow> all() {
        return roles.all().stream().map(RoleRow::of).toList();
    }

    /** Roles that the acting person may give to others. */
    @RequiresPermissions(SystemPermissions.ACCOUNT_GRANT)
    public List<RoleRow> grantable() {
        return roles.all().stream()
                .filter(role -> levels.allows(role.getLevel()))
                .map(RoleRow::of)
                .toList();
    }

    /**
     * A role for an account.
     *
     * @throws crm.system.identity.LevelTooHigh when it stands no lower than the acting person
     */
    @RequiresPermissions(SystemPermissions.ACCOUNT_GRANT)
    public Role grantable(long id) {
        Role role = roles.byId(id);
        levels.check(role.getLevel());
        return role;
    }

    /** Every permission with the roles that hold it, by name. */
    @RequiresPermissions(SystemPermissions.ROLE_READ)
    public List<MatrixRow> matrix() {
        List<Role> known = roles.all();
        Map<String, Role> byCode = known.stream().collect(Collectors.toMap(Role::getCode, Function.identity()));
        return permissions.all().values().stream()
                .map(permission -> new MatrixRow(
                        permission.name(),
                        known.stream()
                                .filter(role -> role.getPermissions().contains(permission.name()))
                                .map(Role::getId)
                                .collect(Collectors.toSet()),
                        permission.roles().stream()
                                .map(role -> byCode.get(role.name()).getId())
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** What the form of a role starts from. */
    @RequiresPermissions(SystemPermissions.ROLE_READ)
    public RoleDetails details(long id) {
        Role role = roles.byId(id);
        RoleDetails details = new RoleDetails();
        details.setCode(role.getCode());
        details.setName(role.getName());
        details.setEnglishName(role.getEnglishName());
        details.setPortal(role.getPortal());
        details.setLevel(role.getLevel());
        details.setPermissions(new TreeSet<>(role.getPermissions()));
        return details;
    }

    /**
     * What somebody who holds nothing but this role has; the trail notes who looked.
     *
     * @throws crm.system.identity.LevelTooHigh when the role stands no lower than the acting person
     */
    @RequiresPermissions(SystemPermissions.ROLE_VIEW_AS)
    public RoleDetails viewAs(long id) {
        levels.check(roles.byId(id).getLevel());
        RoleDetails details = details(id);
        audit.record(AuditFact.done(SystemPermissions.ROLE_VIEW_AS, THING, details.getCode()));
        return details;
    }

    /** Roles that the acting person may look through the eyes of. */
    @RequiresPermissions(SystemPermissions.ROLE_VIEW_AS)
    public List<RoleRow> viewable() {
        return roles.all().stream()
                .filter(role -> levels.allows(role.getLevel()))
                .map(RoleRow::of)
                .toList();
    }

    @RequiresPermissions(SystemPermissions.ROLE_READ)
    public boolean mayChange(long id) {
        return levels.allows(roles.byId(id).getLevel());
    }

    /** Whether the acting person may remove it; those that came with the program stay. */
    @RequiresPermissions(SystemPermissions.ROLE_READ)
    public boolean mayRemove(long id) {
        return mayChange(id) && !roles.byId(id).isShipped();
    }

    /** Makes a role, often as a copy of another whose permissions the form took over. */
    @RequiresPermissions(SystemPermissions.ROLE_CHANGE)
    public long register(@NotNull @Valid RoleDetails details) {
        levels.check(details.getLevel());
        if (roles.findByCode(details.getCode()).isPresent()) {
            throw new RoleCodeTaken(details.getCode());
        }
        Role role = new Role(details.getCode(), details.getPortal(), details.getLevel());
        role.rename(details.getName(), details.getEnglishName());
        grant(role, details.getPermissions());
        roles.add(role);
        changed("system:role:register", role, Set.of());
        return role.getId();
    }

    /** Renames the role and gives it exactly these permissions; code, portal and level stay. */
    @RequiresPermissions(SystemPermissions.ROLE_CHANGE)
    public void change(long id, @NotNull @Valid RoleDetails details) {
        Role role = roles.byId(id);
        levels.check(role.getLevel());
        Set<String> before = Set.copyOf(role.getPermissions());
        role.rename(details.getName(), details.getEnglishName());
        grant(role, details.getPermissions());
        changed(SystemPermissions.ROLE_CHANGE, role, before);
    }

    /**
     * Removes a role of one's own making.
     *
     * @throws ShippedRoleStays when it came with the program
     * @throws RoleInUse while accounts hold it
     */
    @RequiresPermissions(SystemPermissions.ROLE_CHANGE)
    public void remove(long id) {
        Role role = roles.byId(id);
        levels.check(role.getLevel());
        if (role.isShipped()) {
            throw new ShippedRoleStays();
        }
        long holders = roles.holders(id);
        if (holders > 0) {
            throw new RoleInUse(holders);
        }
        Set<String> before = Set.copyOf(role.getPermissions());
        grant(role, Set.of());
        roles.remove(role);
        changed("system:role:remove", role, before);
    }

    private void grant(Role role, Set<String> wanted) {
        Set<String> known = permissions.all().keySet();
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw new RecordNotFound("permission", name);
            }
        }
        Set.copyOf(role.getPermissions()).stream()
                .filter(held -> !wanted.contains(held))
                .forEach(role::revoke);
        wanted.forEach(role::grant);
    }

    private void changed(String action, Role role, Set<String> before) {
        Set<String> given = new HashSet<>(role.getPermissions());
        given.removeAll(before);
        Set<String> taken = new HashSet<>(before);
        taken.removeAll(role.getPermissions());
        audit.record(new AuditValues()
                .field("taken", taken.isEmpty() ? null : new TreeSet<>(taken), null)
                .field("given", null, given.isEmpty() ? null : new TreeSet<>(given))
                .in(AuditFact.done(action, THING, role.getCode())));
        rights.raise();
    }
}
