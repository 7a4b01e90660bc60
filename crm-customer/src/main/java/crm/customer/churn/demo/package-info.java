/** Sample data of churn. Start at {@link crm.customer.churn.demo.ChurnChapter}. */
package crm.customer.churn.demo;
