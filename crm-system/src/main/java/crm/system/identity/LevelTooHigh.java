package crm.system.identity;

import crm.system.errors.Refusal;

/** Somebody tried to act on a level at or above their own. */
public class LevelTooHigh extends Refusal {

    LevelTooHigh() {
        super("rule", "level", "system.identity.levelTooHigh");
    }
}
