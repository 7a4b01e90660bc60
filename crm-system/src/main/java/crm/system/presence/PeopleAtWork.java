package crm.system.presence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whether people work with this node just now: whether they open about a page a second or more, newer pages weighing
 * more. One person alone, who perhaps waits for the very job that asks, is not worth slowing it down. Only this node is
 * known: with several, a balancer spreads people over all of them.
 */
@ApplicationScoped
public class PeopleAtWork {

    /** After this time a page weighs 1/e. */
    private static final double FADING_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** What a page a second comes to, for as long as one likes. */
    private static final double BUSY = FADING_NANOS / TimeUnit.SECONDS.toNanos(1);

    /** However busy it was, ten seconds after the last page nobody is there any more. */
    private static final double MOST = BUSY * Math.E;

    private final LongSupplier nanos;
    private long lastSeen;
    private double weight;

    public PeopleAtWork() {
        this(System::nanoTime);
    }

    PeopleAtWork(LongSupplier nanos) {
        this.nanos = nanos;
        lastSeen = nanos.getAsLong();
    }

    /** Somebody opened a page or pressed a button; not a page that asks by itself how far things are. */
    public synchronized void seen() {
        long now = now();
        weight = Math.min(MOST, weight(now) + 1);
        lastSeen = now;
    }

    synchronized boolean areMany() {
        return weight(now()) >= BUSY;
    }

    /** In nanoseconds of a clock that knows no date. */
    long now() {
        return nanos.getAsLong();
    }

    private double weight(long now) {
        return weight * Math.exp((lastSeen - now) / FADING_NANOS);
    }
}
