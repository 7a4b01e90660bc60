package crm.system.intake;

import crm.system.session.Actor;
import crm.system.session.Scope;
import java.time.Instant;

/**
 * In whose name and within what bounds a run takes rows in.
 *
 * @param importId the import
 * @param source name of the system the file comes from
 * @param actor who ordered it
 * @param scope the units into which they may bring records
 * @param at when this part of the run began
 */
public record ImportOrder(long importId, String source, Actor actor, Scope scope, Instant at) {}
