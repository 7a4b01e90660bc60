package crm.web.shared.export;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds a list by its name. */
@Dependent
class ExportedLists {

    @Inject
    @Any
    private Instance<ExportedList<?, ?>> lists;

    ExportedList<?, ?> byName(String name) {
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no list is called " + name));
    }
}
