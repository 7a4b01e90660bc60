package crm.system.errors;

/** A record that does not exist, or that the acting person may not see; both are told alike, and both are audited. */
public class RecordNotFound extends Refusal {

    public RecordNotFound(String thing, Object id) {
        super(thing, id, "system.error.recordNotFound", thing, String.valueOf(id));
    }
}
