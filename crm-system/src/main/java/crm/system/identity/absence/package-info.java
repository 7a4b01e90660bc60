/**
 * Who is away, and who stands in meanwhile. Start at {@link AbsenceService}; other modules ask {@link StandIn} for whom
 * the acting person works today, and so work comes back by itself when the last day is over.
 * A deputy gets the absent person's work, never their rights: they must hold what the work needs themselves.
 */
package crm.system.identity.absence;
