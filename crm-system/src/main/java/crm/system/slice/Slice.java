package crm.system.slice;

import java.io.Serializable;

/**
 * A stretch of a sorted list.
 *
 * @param first rows to leave out before the first one wanted, 0 or more
 * @param size rows wanted at most, 1 or more
 * @param sort name of the column to sort by, or null for the list's own order; a name from outside, never put it into a
 *     query: look it up among the columns the list may be sorted by
 * @param descending whether the largest comes first; ties by id go the same way
 */
public record Slice(int first, int size, String sort, boolean descending) implements Serializable {

    public Slice {
        if (first < 0 || size < 1) {
            throw new IllegalArgumentException("a slice starts at 0 or later and holds at least one row");
        }
    }

    /** The beginning of a list in its own order. */
    public static Slice first(int size) {
        return new Slice(0, size, null, false);
    }

    /** The same stretch seen from the other end of a list of this many rows; its rows come in opposite order. */
    public Slice fromTheEnd(long count) {
        int last = (int) Math.min(count, (long) first + size);
        return new Slice((int) (count - last), last - first, sort, !descending);
    }
}
