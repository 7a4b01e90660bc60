package crm.system.session;

import java.io.Serializable;

/**
 * The person behind the running request or job.
 *
 * @param accountId the account signed in with
 * @param accountName its login name
 * @param personName the name shown on screens
 * @param portal the door it came through
 * @param unitId the organisational unit of the employee; 0 for a customer
 * @param employeeId the employee, or null for a customer
 * @param customerId the customer, or null for staff
 * @param address where from: an IP address, or {@code job} for background work
 */
public record Actor(
        long accountId,
        String accountName,
        String personName,
        Portal portal,
        long unitId,
        Long employeeId,
        Long customerId,
        String address)
        implements Serializable {}
