package crm.system.identity.rights;

import crm.system.session.Actor;
import crm.system.session.Rights;
import crm.system.session.RightsSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.shiro.util.ThreadContext;

/** Tells an account's rights from memory, as long as nobody changed any. */
@ApplicationScoped
public class AccountRights implements RightsSource {

    /** A click asks many times and reads once; a job that runs for hours still hears of changes. */
    private static final long MEMO_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final String MEMO = AccountRights.class.getName();

    private final AtomicReference<RightsSnapshot> current = new AtomicReference<>();

    @Inject
    private RightsReader reader;

    @Override
    public Rights of(Actor actor) {
        if (ThreadContext.get(MEMO) instanceof Memo memo && memo.holdsFor(actor)) {
            return memo.rights();
        }
        Rights rights = snapshot().of(actor.accountId(), reader);
        ThreadContext.put(MEMO, new Memo(actor.accountId(), System.nanoTime(), rights));
        return rights;
    }

    private RightsSnapshot snapshot() {
        long version = reader.version();
        RightsSnapshot known = current.get();
        if (known != null && known.version() == version) {
            return known;
        }
        RightsSnapshot fresh = reader.snapshot(version);
        current.set(fresh);
        return fresh;
    }

    private record Memo(long accountId, long readAt, Rights rights) {
        boolean holdsFor(Actor actor) {
            return accountId == actor.accountId() && System.nanoTime() - readAt < MEMO_NANOS;
        }
    }
}
