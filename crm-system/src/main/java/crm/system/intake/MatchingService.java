package crm.system.intake;

import crm.system.intake.mapping.ImportField;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Decides whether the rows of an import add records, change them by a key, or both. */
@Stateless
public class MatchingService {

    @Inject
    private ImportStore imports;

    @Inject
    private Importers importers;

    @Inject
    private Clock clock;

    /** What can be chosen: what was, else as it was for the source's last file, else the kind's usual way. */
    @RequiresPermissions(ImportPermissions.RUN)
    public MatchingChoice choice(long importId) {
        Import work = visible(importId);
        RowImporter importer = importers.permitted(work.getKind());
        ChosenMatching chosen = work.getMatching() != null
                ? work.getMatching()
                : imports.mappingFor(work).map(StoredMapping::matching).orElse(null);
        return new MatchingChoice(
                importer.modes(),
                importer.fields().stream()
                        .filter(field -> importer.keys().contains(field.key()))
                        .toList(),
                MatchingChoice.of(importer, chosen));
    }

    /**
     * Chooses, after the columns were mapped; kept for the source's next file.
     *
     * @param key a field's key; passed over where rows only add
     * @throws MappingIncomplete when records are to be recognised by a field that gets no value
     * @throws ImportAlreadyStarted when its rows are taken in already
     */
    @RequiresPermissions(ImportPermissions.RUN)
    public void choose(long importId, @NotNull WriteMode mode, String key) {
        Import work = visible(importId);
        RowImporter importer = importers.permitted(work.getKind());
        ImportOrder.Matching wanted = MatchingChoice.of(importer, new ChosenMatching(mode, key));
        if (wanted.mode().updates() && wanted.key() != null) {
            ImportField field = importer.fields().stream()
                    .filter(each -> each.key().equals(wanted.key()))
                    .findFirst()
                    .orElseThrow();
            if (!work.getMapping().fills(field.key())) {
                throw new MappingIncomplete(field.label());
            }
        }
        work.match(new ChosenMatching(wanted.mode(), wanted.key()));
        imports.keepMapping(work, clock.instant());
    }

    private Import visible(long id) {
        return imports.byId(id, importers.permittedKinds());
    }
}
