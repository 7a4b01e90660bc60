package crm.system.session;

import java.io.Serializable;
import java.util.Set;

/**
 * What an account may do and see at this moment.
 *
 * @param level the highest level of its roles; higher means more authority, 0 for none
 * @param permissions permission strings {@code area:thing:verb}, exact
 * @param scope whose records it may see
 */
public record Rights(int level, Set<String> permissions, Scope scope) implements Serializable {

    /** The rights of nobody. */
    public static final Rights NONE = new Rights(0, Set.of(), Scope.nothing());

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
