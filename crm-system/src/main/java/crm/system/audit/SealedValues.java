package crm.system.audit;

import java.util.List;

/**
 * Makes values readable that a module seals before it hands them to the trail, as long as their keys exist; implemented as
 * a bean by that module. The entries themselves, and so their chain, never change.
 */
public interface SealedValues {

    /** The same rows in the same order, readable. */
    List<AuditRow> opened(List<AuditRow> rows);
}
