package crm.system.intake.undo;

import crm.system.intake.journal.TakeBack;
import crm.system.intake.journal.UndoOrder;

/**
 * What the undoing of one import works with; nothing of it changes while it runs.
 *
 * @param claim by which the checkpoint knows the run
 * @param takeBack of the import's kind
 */
public record UndoRun(long undoId, String claim, UndoOrder order, TakeBack takeBack) {}
