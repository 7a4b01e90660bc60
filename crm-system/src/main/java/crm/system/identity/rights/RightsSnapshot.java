package crm.system.identity.rights;

import crm.system.session.Rights;
import crm.system.session.Scope;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Roles and units as they were at one version of the rights; accounts are added as they are asked for. */
final class RightsSnapshot {

    /** More than work at once on one node; customers of the portal come and go through it. */
    private static final int REMEMBERED_ACCOUNTS = 10_000;

    private final long version;
    private final Map<Long, RoleGrants> roles;
    private final UnitTree units;
    private final Map<Long, Rights> accounts = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Rights> eldest) {
            return size() > REMEMBERED_ACCOUNTS;
        }
    });

    RightsSnapshot(long version, Map<Long, RoleGrants> roles, UnitTree units) {
        this.version = version;
        this.roles = Map.copyOf(roles);
        this.units = units;
    }

    long version() {
        return version;
    }

    Rights of(long accountId, RightsReader reader) {
        Rights known = accounts.get(accountId);
        if (known == null) {
            known = reader.account(accountId).map(this::rights).orElse(Rights.NONE);
            accounts.put(accountId, known);
        }
        return known;
    }

    private Rights rights(AccountGrants account) {
        if (account.closed()) {
            return Rights.NONE;
        }
        int level = 0;
        Set<String> permissions = new HashSet<>();
        for (long id : account.roleIds()) {
            RoleGrants role = roles.get(id);
            if (role != null) {
                level = Math.max(level, role.level());
                permissions.addAll(role.permissions());
            }
        }
        Scope scope = account.unitId() == null ? Scope.nothing() : units.scopeOf(account.unitId());
        return new Rights(level, Set.copyOf(permissions), scope);
    }

    /** A role's share of an account's rights. */
    record RoleGrants(int level, Set<String> permissions) {}

    /** What an account's row and its roles say; unitId is null for a customer. */
    record AccountGrants(boolean closed, Long unitId, Set<Long> roleIds) {}
}
