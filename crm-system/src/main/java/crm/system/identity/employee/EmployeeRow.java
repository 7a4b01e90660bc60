package crm.system.identity.employee;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of the list of employees. */
public record EmployeeRow(
        long id,
        String number,
        String name,
        String latinName,
        String unitName,
        String unitEnglishName,
        String position,
        LocalDate joinedOn,
        LocalDate resignedOn)
        implements Serializable {}
