package crm.system.identity.owndata;

import crm.system.identity.employee.ContactData;
import java.io.Serializable;
import java.time.Instant;

/**
 * A request, beside what stands now.
 *
 * @param mayDecide whether the acting person is another than who asked, and stands above
 */
public record OwnDataRow(
        long id,
        long employeeId,
        String name,
        ContactData now,
        ContactData wanted,
        OwnDataState state,
        Instant askedAt,
        Instant decidedAt,
        String reason,
        boolean mayDecide)
        implements Serializable {}
