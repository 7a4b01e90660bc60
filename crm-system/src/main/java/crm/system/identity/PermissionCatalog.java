package crm.system.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every permission of every module, by name. */
@ApplicationScoped
public class PermissionCatalog {

    @Inject
    @Any
    private Instance<PermissionGroup> groups;

    public SortedMap<String, ShippedPermission> all() {
        SortedMap<String, ShippedPermission> found = new TreeMap<>();
        for (PermissionGroup group : groups) {
            group.permissions().forEach(permission -> found.put(permission.name(), permission));
        }
        return found;
    }
}
