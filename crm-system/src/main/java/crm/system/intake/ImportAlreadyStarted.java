package crm.system.intake;

import crm.system.errors.BusinessRuleViolation;

/** An import that is under way or done was to be changed or started again. */
public class ImportAlreadyStarted extends BusinessRuleViolation {

    ImportAlreadyStarted(String fileName) {
        super("system.import.alreadyStarted", fileName);
    }
}
