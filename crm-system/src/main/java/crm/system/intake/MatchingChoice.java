package crm.system.intake;

import crm.system.intake.mapping.ImportField;
import java.util.List;

/**
 * How rows of an import may meet the records that are there, and what is chosen.
 *
 * @param modes the usual one first; a single one leaves no choice
 * @param keys the fields that may recognise a record; empty where the kind has no choice
 * @param chosen how it will be
 */
public record MatchingChoice(List<WriteMode> modes, List<ImportField> keys, ImportOrder.Matching chosen) {

    /** What an import does when nobody chooses. */
    static ImportOrder.Matching of(RowImporter importer, ChosenMatching chosen) {
        WriteMode mode =
                chosen == null || chosen.mode() == null || !importer.modes().contains(chosen.mode())
                        ? importer.modes().get(0)
                        : chosen.mode();
        String key = chosen != null && chosen.key() != null && importer.keys().contains(chosen.key())
                ? chosen.key()
                : importer.keys().stream().findFirst().orElse(null);
        return new ImportOrder.Matching(mode, key);
    }
}
