package crm.system.identity.employee;

import java.time.LocalDate;

/**
 * Sent within the resigning transaction: whoever keeps work by employee hands it over to the successor.
 *
 * @param successorId the employee who takes over
 */
public record EmployeeResigned(long employeeId, LocalDate on, Long successorId) {}
