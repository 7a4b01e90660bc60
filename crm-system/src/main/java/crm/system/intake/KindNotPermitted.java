package crm.system.intake;

import crm.system.errors.BusinessRuleViolation;

/** Records of a kind were to be imported by someone who may not. */
public class KindNotPermitted extends BusinessRuleViolation {

    KindNotPermitted(String kind) {
        super("system.import.kindNotPermitted", kind);
    }
}
