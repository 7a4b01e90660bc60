/**
 * Who acts now, and what they may do and see. Start at {@link CurrentUser}: services and stores ask it, and it knows
 * nothing about how accounts are kept; whoever keeps them implements {@link RightsSource}.
 * A job acts as a staff account of its own through {@link ActingAs}, so that rights and audit hold at night too.
 */
package crm.system.session;
