/**
 * What can be delivered where. Start at {@link CoverageCheck}, which orders ask, or at {@link CoverageService}, by which
 * technicians keep it. An area is the beginning of an address, and the longest one counts. The figure kept is what a
 * customer really gets, so that nobody promises a theoretical one. Ports are taken and given back by
 * {@link CoverageCapacity}.
 */
package crm.customer.coverage;
