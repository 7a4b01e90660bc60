package crm.system.intake;

import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The kinds of record that can be imported, as far as the acting person may. */
@Dependent
class Importers {

    @Inject
    private Instance<RowImporter> all;

    @Inject
    private CurrentUser currentUser;

    List<String> kinds() {
        return all.stream().map(RowImporter::kind).sorted().toList();
    }

    List<String> permittedKinds() {
        return all.stream()
                .filter(importer -> currentUser.may(importer.permission()))
                .map(RowImporter::kind)
                .sorted()
                .toList();
    }

    /** @throws KindNotPermitted when there is no such kind, or the acting person may not import it */
    RowImporter permitted(String kind) {
        return all.stream()
                .filter(importer -> importer.kind().equals(kind) && currentUser.may(importer.permission()))
                .findFirst()
                .orElseThrow(() -> new KindNotPermitted(kind));
    }
}
