package crm.system.errors;

/** Somebody else saved the same record first; nothing was overwritten. */
public class RecordChangedMeanwhile extends BusinessRuleViolation {

    public RecordChangedMeanwhile(String thing, Object id) {
        super("system.error.recordChanged", thing, String.valueOf(id));
    }
}
