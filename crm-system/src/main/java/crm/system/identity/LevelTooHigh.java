package crm.system.identity;

import crm.system.errors.BusinessRuleViolation;

/** Somebody tried to act on a level at or above their own. */
public class LevelTooHigh extends BusinessRuleViolation {

    LevelTooHigh() {
        super("system.identity.levelTooHigh");
    }
}
