package crm.system.intake.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Ids without a gap.
 *
 * @param first the lowest
 * @param last the highest
 */
public record IdRange(long first, long last) {

    /** The fewest ranges that hold exactly these ids. */
    public static List<IdRange> of(Iterable<Long> ids) {
        NavigableSet<Long> sorted = new TreeSet<>();
        ids.forEach(sorted::add);
        List<IdRange> ranges = new ArrayList<>();
        for (long id : sorted) {
            IdRange open = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (open != null && open.last() + 1 == id) {
                ranges.set(ranges.size() - 1, new IdRange(open.first(), id));
            } else {
                ranges.add(new IdRange(id, id));
            }
        }
        return ranges;
    }
}
