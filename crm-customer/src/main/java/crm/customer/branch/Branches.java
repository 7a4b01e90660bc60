package crm.customer.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The units, remembered for a minute: a few dozen rows that every list and record needs. */
@ApplicationScoped
public class Branches {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    private BranchStore store;

    @Inject
    private Clock clock;

    private volatile BranchTree tree;
    private volatile Instant readAt = Instant.EPOCH;

    public Optional<Branch> find(long unitId) {
        return Optional.ofNullable(current().find(unitId));
    }

    /** The unit and all below it. */
    public Set<Long> subtree(long unitId) {
        return current().subtree(unitId);
    }

    /** The unit and all above it, itself first. */
    public List<Long> above(long unitId) {
        return current().above(unitId);
    }

    List<Branch> all() {
        return current().all();
    }

    private BranchTree current() {
        Instant now = clock.instant();
        BranchTree known = tree;
        if (known == null || readAt.plus(FRESH).isBefore(now)) {
            known = new BranchTree(store.all());
            tree = known;
            readAt = now;
        }
        return known;
    }
}
