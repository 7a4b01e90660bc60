package crm.system.intake.journal;

import crm.system.session.Actor;
import crm.system.session.Scope;
import java.time.Instant;

/**
 * In whose name an import is undone.
 *
 * @param importId the import
 * @param source name of the system its file came from
 * @param actor who ordered it
 * @param scope the units whose records they may take back now; it may be another than when they imported
 * @param reason why, in their words
 * @param at when this part of the run began
 */
public record UndoOrder(long importId, String source, Actor actor, Scope scope, String reason, Instant at) {}
