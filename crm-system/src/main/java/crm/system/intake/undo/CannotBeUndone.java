package crm.system.intake.undo;

import crm.system.errors.BusinessRuleViolation;

/** An import was to be undone that is still at work, wrote nothing that can be taken back, or is undone already. */
public class CannotBeUndone extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    CannotBeUndone(String fileName) {
        super("system.import.cannotBeUndone", fileName);
    }
}
