package crm.ear.bench;

import java.util.Arrays;
import java.util.Collection;

/** The value below which so many in a hundred lie. */
final class Percentile {

    private static final double NANOS_PER_MILLI = 1e6;

    private Percentile() {}

    /** @return in ms */
    static double ofNanos(Collection<Long> nanos, int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return Arrays.stream(sorted).skip(Math.max(0, rank - 1)).findFirst().orElseThrow() / NANOS_PER_MILLI;
    }
}
