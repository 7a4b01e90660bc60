package crm.system.intake;

import crm.system.errors.Refusal;

/** A kind of record was to be imported that does not exist, or that the acting person may not import. */
public class KindNotPermitted extends Refusal {

    KindNotPermitted(String kind) {
        super("import", kind, "system.import.kindNotPermitted", kind);
    }
}
