package crm.system.identity;

import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Level by level: nobody acts on an account or role at or above their own level; only the top acts on its own. */
@Dependent
public class LevelRule {

    @Inject
    private CurrentUser currentUser;

    /** @throws LevelTooHigh when the acting person stands no higher */
    public void check(int level) {
        if (!isBelow(level, currentUser.rights().level())) {
            throw new LevelTooHigh();
        }
    }

    /** Whether the acting person stands higher. */
    public boolean allows(int level) {
        return isBelow(level, currentUser.rights().level());
    }

    static boolean isBelow(int level, int own) {
        return level < own || own >= ShippedRole.TOP_ADMINISTRATOR.level();
    }
}
