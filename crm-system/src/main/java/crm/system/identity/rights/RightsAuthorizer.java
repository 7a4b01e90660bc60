package crm.system.identity.rights;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.Actor;
import crm.system.session.RightsSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.apache.shiro.authz.Authorizer;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.UnauthorizedException;
import org.apache.shiro.subject.PrincipalCollection;

/**
 * Answers Shiro's questions by a plain look into the account's set of permissions; wildcards and role names have no
 * meaning here. Each refused check leaves an audit entry that survives the roll-back of the refused work.
 */
@ApplicationScoped
public class RightsAuthorizer implements Authorizer {

    @Inject
    private RightsSource rights;

    @Inject
    private AuditTrail audit;

    @Override
    public boolean isPermitted(PrincipalCollection principals, String permission) {
        return principals.getPrimaryPrincipal() instanceof Actor actor
                && rights.of(actor).may(permission);
    }

    @Override
    public void checkPermission(PrincipalCollection principals, String permission) {
        if (!isPermitted(principals, permission)) {
            audit.recordApart(AuditFact.refused(permission, "permission", permission));
            throw new UnauthorizedException(permission);
        }
    }

    @Override
    public boolean[] isPermitted(PrincipalCollection principals, String... permissions) {
        boolean[] answers = new boolean[permissions.length];
        for (int i = 0; i < permissions.length; i++) {
            answers[i] = isPermitted(principals, permissions[i]);
        }
        return answers;
    }

    @Override
    public boolean isPermittedAll(PrincipalCollection principals, String... permissions) {
        return List.of(permissions).stream().allMatch(permission -> isPermitted(principals, permission));
    }

    @Override
    public void checkPermissions(PrincipalCollection principals, String... permissions) {
        for (String permission : permissions) {
            checkPermission(principals, permission);
        }
    }

    @Override
    public boolean isPermitted(PrincipalCollection principals, Permission permission) {
        return isPermitted(principals, permission.toString());
    }

    @Override
    public boolean[] isPermitted(PrincipalCollection principals, List<Permission> permissions) {
        return isPermitted(principals, names(permissions));
    }

    @Override
    public boolean isPermittedAll(PrincipalCollection principals, Collection<Permission> permissions) {
        return isPermittedAll(principals, names(permissions));
    }

    @Override
    public void checkPermission(PrincipalCollection principals, Permission permission) {
        checkPermission(principals, permission.toString());
    }

    @Override
    public void checkPermissions(PrincipalCollection principals, Collection<Permission> permissions) {
        checkPermissions(principals, names(permissions));
    }

    @Override
    public boolean hasRole(PrincipalCollection principals, String role) {
        return false;
    }

    @Override
    public boolean[] hasRoles(PrincipalCollection principals, List<String> roles) {
        return new boolean[roles.size()];
    }

    @Override
    public boolean hasAllRoles(PrincipalCollection principals, Collection<String> roles) {
        return false;
    }

    @Override
    public void checkRole(PrincipalCollection principals, String role) {
        throw new UnauthorizedException(role);
    }

    @Override
    public void checkRoles(PrincipalCollection principals, Collection<String> roles) {
        throw new UnauthorizedException(roles.toString());
    }

    @Override
    public void checkRoles(PrincipalCollection principals, String... roles) {
        throw new UnauthorizedException(String.join(", ", roles));
    }

    private static String[] names(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::toString).toArray(String[]::new);
    }
}
