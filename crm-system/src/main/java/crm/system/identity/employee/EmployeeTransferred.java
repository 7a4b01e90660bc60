package crm.system.identity.employee;

/**
 * Sent within the transferring transaction: whoever keeps work by employee hands it over to the successor.
 *
 * @param successorId the employee who takes over, or null when the work goes along
 */
public record EmployeeTransferred(long employeeId, long fromUnitId, long toUnitId, Long successorId) {}
