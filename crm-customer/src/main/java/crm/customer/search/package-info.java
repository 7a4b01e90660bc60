/**
 * Finding customers: one box or a filter, page by page. Start at {@link CustomerSearchService}. A number finds its
 * customer only when it is complete; a name is found from its first character. Queries walk one index in the order
 * wanted, see {@link CustomerQuery}, so that a million customers take no longer than a hundred thousand.
 */
package crm.customer.search;
