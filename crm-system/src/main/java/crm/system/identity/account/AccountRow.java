package crm.system.identity.account;

import crm.system.identity.role.RoleRow;
import crm.system.session.Portal;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An employee's account as their record shows it.
 *
 * @param locked whether too many wrong passwords have locked it at this moment
 * @param secondFactor whether it is asked for a code after the password
 * @param mayChange whether the acting person stands above it
 */
public record AccountRow(
        long id,
        Portal portal,
        String name,
        int level,
        List<RoleRow> roles,
        Instant lastLoginAt,
        String lastLoginFrom,
        boolean locked,
        boolean closed,
        boolean secondFactor,
        boolean mayChange)
        implements Serializable {}
