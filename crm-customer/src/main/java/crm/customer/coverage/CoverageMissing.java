package crm.customer.coverage;

import crm.customer.subscription.BusinessType;

/**
 * Sent when a customer wanted a service where it cannot be had, within the transaction that asked; an order asks with each
 * look at it, so one wish may be told several times.
 *
 * @param unitId the branch that serves the address
 * @param state full, or nothing known
 */
public record CoverageMissing(long customerId, String address, long unitId, BusinessType type, CoverageState state) {}
