/**
 * Takes files of churned customers in: a row says that one customer left one service on one day, and why. The three say
 * which record is meant, so that a file may add or correct. Start at {@link crm.customer.churn.intake.ChurnImporter};
 * {@link crm.system.intake} says how imports go.
 */
package crm.customer.churn.intake;
