package crm.system.demo.people;

/** Mobile numbers in the operator's own ranges: each index has one, and no two indexes have the same. */
public final class MobileNumbers {

    private static final int[] RANGES = {133, 149, 153, 173, 177, 180, 181, 189, 190, 191, 193, 199};
    private static final long PER_RANGE = 100_000_000L;
    private static final long ALL = RANGES.length * PER_RANGE;

    /** Has no divisor in common with {@link #ALL} (2, 3 and 5), so that multiplying only reorders the numbers. */
    private static final long STRIDE = 741_650_273L;

    private final long offset;

    public MobileNumbers(long seed) {
        offset = Math.floorMod(seed * 7_919, ALL);
    }

    /** The eleven digits at an index from 0 to 1,199,999,999. */
    public String at(long index) {
        if (index < 0 || index >= ALL) {
            throw new IllegalArgumentException("index " + index + " is beyond the operator's ranges");
        }
        long place = (index * STRIDE + offset) % ALL;
        return Long.toString(RANGES[(int) (place / PER_RANGE)] * PER_RANGE + place % PER_RANGE);
    }
}
