package crm.system.intake.drop;

import crm.system.errors.BusinessRuleViolation;
import crm.system.jobs.JobAccounts;
import crm.system.notice.Wording;
import crm.system.session.ActingAs;
import crm.system.session.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does a step in the name of a folder's account, and says in a sentence why one failed. */
@Dependent
class DropActing {

    private static final Logger LOG = Logger.getLogger(DropActing.class.getName());

    @Inject
    private JobAccounts accounts;

    /** @throws DropAccountUnfit when the account was closed since */
    <T> T as(DropSource source, Callable<T> step) throws Exception {
        Actor actor =
                accounts.byId(source.getAccountId()).orElseThrow(() -> new DropAccountUnfit(source.getAccountName()));
        return ActingAs.call(actor, step);
    }

    static Wording reason(Exception failed) {
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof BusinessRuleViolation rule) {
                return Wording.of(rule.key(), rule.values().toArray());
            }
            if (at instanceof IOException unreadable) {
                LOG.log(Level.WARNING, "A dropped file cannot be read: {0}", unreadable.toString());
                return Wording.of("system.drop.unreadable");
            }
        }
        LOG.log(Level.SEVERE, "A dropped file could not be taken in", failed);
        return Wording.of("system.drop.broken");
    }
}
