package crm.system.identity.role;

import crm.system.identity.ShippedRole;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The roles that come with the program, as they are kept. */
@Dependent
public class ShippedRoles {

    @Inject
    private RoleStore stored;

    /** Brings it into the database when it is not there yet. */
    public Role of(ShippedRole known) {
        return stored.findByCode(known.name()).orElseGet(() -> stored.add(new Role(known)));
    }
}
