package crm.system.lists;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * All that a person keeps of one list.
 *
 * @param views saved filters by name
 * @param hidden keys of the columns left out
 */
public record KeptList(List<SavedView> views, Set<String> hidden) implements Serializable {

    static final KeptList NOTHING = new KeptList(List.of(), Set.of());
}
