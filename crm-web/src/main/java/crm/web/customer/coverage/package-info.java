/** What can be delivered where: kept by technicians, asked for at the counter. Start at {@link CoverageListPage}. */
package crm.web.customer.coverage;
