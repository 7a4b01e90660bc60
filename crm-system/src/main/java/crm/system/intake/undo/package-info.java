/**
 * Undoing an import as a whole. Start at {@link crm.system.intake.undo.ImportUndoService}. The journal of the import is gone
 * through from its end, some hundred records in one transaction with the checkpoint, so that a crash loses nothing and
 * takes nothing back twice. What somebody worked with since stays and is listed with the reason.
 */
package crm.system.intake.undo;
