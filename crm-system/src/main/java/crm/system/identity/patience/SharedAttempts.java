package crm.system.identity.patience;

import crm.system.crypto.KeyedMark;
import crm.system.schema.UniqueKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * Failures and attempts by key, counted over all nodes. Writing is dear, so attempts are taken from the database a
 * tenth of the limit at a time, and what is over the limit is refused without asking it. The table is bounded: while a
 * flood of new keys fills it, further ones are counted on this node alone.
 */
@ApplicationScoped
public class SharedAttempts {

    /** Of rows in the table and of keys in memory. */
    static final int MOST_KEYS = 50_000;

    private static final int SHARES_OF_A_LIMIT = 10;
    private static final int MARK_BYTES = 16;
    private static final long MINUTE = 60;

    private final Attempts here = new Attempts(MOST_KEYS);
    private final Allowances allowances = new Allowances(MOST_KEYS);
    private final AtomicLong cleanedAt = new AtomicLong();

    private final AttemptStore everywhere;
    private final Clock clock;

    @Inject
    SharedAttempts(AttemptStore everywhere, Clock clock) {
        this.everywhere = everywhere;
        this.clock = clock;
    }

    /** For the server's proxy, which is never asked itself. */
    protected SharedAttempts() {
        this(null, null);
    }

    /** Failures that are not forgotten yet, on all nodes. */
    public int failures(String key, Duration forgetAfter) {
        return Math.max(
                everywhere.failures(mark(key), now() - forgetAfter.toSeconds()),
                here.failures(key, clock.instant(), forgetAfter));
    }

    /** Adds a failure. @return how many there are now */
    public int fail(String key, Duration forgetAfter) {
        String mark = mark(key);
        long now = now();
        long until = now + forgetAfter.toSeconds();
        IntSupplier again = () -> everywhere.fail(mark, now - forgetAfter.toSeconds(), now, until);
        int failures = again.getAsInt();
        if (failures > 0) {
            return failures;
        }
        if (isAdded(new AttemptStore.Line(mark, 1, now, 0, 0, until))) {
            return 1;
        }
        int afterAnotherNode = again.getAsInt();
        return afterAnotherNode > 0 ? afterAnotherNode : here.fail(key, clock.instant(), forgetAfter);
    }

    public void forget(String key) {
        here.forget(key);
        everywhere.forget(mark(key));
    }

    /** What came of an attempt. */
    public enum Turn {
        ADMITTED,
        /** Over the limit for the first time in this minute, as far as this node knows. */
        FIRST_REFUSED,
        REFUSED
    }

    /** Counts an attempt against a limit per minute. */
    public Turn attempt(String key, long limit) {
        long minute = now() / MINUTE;
        if (allowances.isExhausted(key, minute)) {
            return Turn.REFUSED;
        }
        if (allowances.spend(key, minute)) {
            return Turn.ADMITTED;
        }
        int granted = reserve(key, minute, (int) Math.max(1, limit / SHARES_OF_A_LIMIT), limit);
        if (granted == 0) {
            return allowances.exhaust(key, minute) ? Turn.FIRST_REFUSED : Turn.REFUSED;
        }
        allowances.grant(key, minute, granted - 1);
        return Turn.ADMITTED;
    }

    /** Whether the key will be refused until the minute is over; asking is no attempt. */
    public boolean isOverLimit(String key) {
        return allowances.isExhausted(key, now() / MINUTE);
    }

    /** Uses something up that is good for one time, on whichever node. @return whether this was the first time */
    public boolean useUp(String key, Duration life) {
        if (here.fail(key, clock.instant(), life) > 1) {
            return false;
        }
        String mark = mark(key);
        boolean isFirst = isAdded(new AttemptStore.Line(mark, 1, now(), 0, 0, now() + life.toSeconds()));
        return isFirst || !everywhere.has(mark);
    }

    private int reserve(String key, long minute, int share, long limit) {
        String mark = mark(key);
        long until = (minute + 2) * MINUTE;
        BooleanSupplier one = () -> everywhere.reserve(mark, minute, 1, limit, until);
        if (everywhere.reserve(mark, minute, share, limit, until)) {
            return share;
        }
        if (one.getAsBoolean()) {
            return 1;
        }
        if (everywhere.has(mark)) {
            return 0;
        }
        if (isAdded(new AttemptStore.Line(mark, 0, 0, share, minute, until))) {
            return share;
        }
        boolean isKnownByNow = everywhere.has(mark);
        return (isKnownByNow ? one.getAsBoolean() : here.count(key, clock.instant()) <= limit) ? 1 : 0;
    }

    /** Not when another node was faster, nor when the table is full. */
    private boolean isAdded(AttemptStore.Line line) {
        clean();
        try {
            return everywhere.add(line, MOST_KEYS);
        } catch (PersistenceException refused) {
            if (UniqueKey.isBroken(refused)) {
                return false;
            }
            throw refused;
        }
    }

    /** Only new rows make the table grow, so whoever adds one removes what no longer counts, once a minute. */
    private void clean() {
        long now = now();
        long last = cleanedAt.get();
        if (now - last >= MINUTE && cleanedAt.compareAndSet(last, now)) {
            everywhere.forgetBefore(now);
        }
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private static String mark(String key) {
        byte[] mark = new KeyedMark().of(key.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(mark, MARK_BYTES));
    }
}
