/**
 * Customers who left: list, record, plans, reasons, and the report. Start at {@link ChurnListPage}; the words and colours of
 * all of it are in {@link ChurnWords}.
 */
package crm.web.customer.churn;
