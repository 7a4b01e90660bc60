/**
 * Takes files of coverage in: a row says what one service is at one place, and what is known of it already is replaced.
 * Start at {@link crm.customer.coverage.intake.CoverageImporter}; {@link crm.system.intake} says how imports go.
 */
package crm.customer.coverage.intake;
