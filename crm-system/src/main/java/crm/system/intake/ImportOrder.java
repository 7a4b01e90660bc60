package crm.system.intake;

import crm.system.intake.journal.ImportJournal;
import crm.system.intake.mapping.ColumnMapping;
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
 * @param matching how rows meet records that are there
 * @param mapping which fields the file fills; the others are left as they are in records that are there
 * @param journal is told what rows make or change, when imports of this kind can be undone
 */
public record ImportOrder(
        long importId,
        String source,
        Actor actor,
        Scope scope,
        Instant at,
        Matching matching,
        ColumnMapping mapping,
        ImportJournal journal) {

    /** Whether rows say anything about a field. */
    public boolean fills(String field) {
        return mapping.fills(field);
    }

    /**
     * How rows meet records that are there.
     *
     * @param key the field that recognises them; null where the kind has no choice
     */
    public record Matching(WriteMode mode, String key) {}
}
