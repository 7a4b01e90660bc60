package crm.system.session;

import java.io.Serializable;
import java.util.Set;

/**
 * The organisational units whose records a person may see: their own and all below it. Every store starts its queries
 * from it.
 *
 * @param everything true for the province office, which needs no condition in queries
 * @param unitIds the units otherwise; empty means nothing may be seen
 */
public record Scope(boolean everything, Set<Long> unitIds) implements Serializable {

    public static Scope all() {
        return new Scope(true, Set.of());
    }

    public static Scope nothing() {
        return new Scope(false, Set.of());
    }

    public static Scope units(Set<Long> unitIds) {
        return new Scope(false, Set.copyOf(unitIds));
    }

    public boolean covers(long unitId) {
        return everything || unitIds.contains(unitId);
    }
}
