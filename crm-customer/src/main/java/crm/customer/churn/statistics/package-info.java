/**
 * Who left, counted along every dimension. Start at {@link crm.customer.churn.statistics.ChurnStatisticsService}. All figures
 * come from one statement and are added up from the same cells, so that each dimension has the same total, whatever is
 * written down meanwhile; what a record does not tell is a line of its own.
 */
package crm.customer.churn.statistics;
