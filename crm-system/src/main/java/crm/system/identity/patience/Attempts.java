package crm.system.identity.patience;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failures and attempts by key, an account's name or an address. What was not touched for long is forgotten, and no
 * more keys are kept than fit, whatever a flood of them brings.
 */
public final class Attempts {

    private final int mostKeys;
    private final Map<String, Tally> tallies = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
            return size() > mostKeys;
        }
    };

    public Attempts(int mostKeys) {
        this.mostKeys = mostKeys;
    }

    /** Failures that are not forgotten yet. */
    public synchronized int failures(String key, Instant now, Duration forgetAfter) {
        Tally tally = tallies.get(key);
        return tally == null || tally.lastFailure.plus(forgetAfter).isBefore(now) ? 0 : tally.failures;
    }

    /** Adds a failure. @return how many there are now */
    public synchronized int fail(String key, Instant now, Duration forgetAfter) {
        int before = failures(key, now, forgetAfter);
        Tally tally = tallies.computeIfAbsent(key, none -> new Tally());
        tally.failures = before + 1;
        tally.lastFailure = now;
        return tally.failures;
    }

    /** Attempts of the running minute; asking is none. */
    public synchronized long attempts(String key, Instant now) {
        Tally tally = tallies.get(key);
        return tally == null || tally.minute != now.getEpochSecond() / 60 ? 0 : tally.attempts;
    }

    public synchronized void forget(String key) {
        tallies.remove(key);
    }

    /** Counts an attempt. @return how many there were in the running minute, this one included */
    public synchronized long count(String key, Instant now) {
        Tally tally = tallies.computeIfAbsent(key, none -> new Tally());
        long minute = now.getEpochSecond() / 60;
        if (tally.minute != minute) {
            tally.minute = minute;
            tally.attempts = 0;
        }
        return ++tally.attempts;
    }

    synchronized int size() {
        return tallies.size();
    }

    private static final class Tally {
        private int failures;
        private Instant lastFailure = Instant.EPOCH;
        private long minute;
        private long attempts;
    }
}
