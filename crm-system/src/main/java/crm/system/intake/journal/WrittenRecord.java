package crm.system.intake.journal;

import java.util.Map;

/**
 * A record that an import made or changed.
 *
 * @param entry the line of the journal
 * @param id the record's
 * @param versionAfter the version that the import left; null when the record was made by it
 * @param before what a changed record held before, by names of the importer's own; null when the record was made
 */
public record WrittenRecord(long entry, long id, Long versionAfter, Map<String, String> before) {

    public boolean isMade() {
        return before == null;
    }
}
