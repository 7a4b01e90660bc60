package crm.customer.edit;

import crm.customer.profile.FieldDifference;
import java.io.Serializable;
import java.util.Objects;

/**
 * One field that I, or somebody else, changed since the form was opened; phone and mail masked.
 *
 * @param was null when there was nothing
 * @param mine what I want it to be
 * @param theirs what it is now
 */
public record MergeRow(String field, String was, String mine, String theirs, Outcome outcome) implements Serializable {

    /** Who changed it. */
    public enum Outcome {
        MINE,
        THEIRS,
        /** Both, to the same value. */
        SAME,
        /** Both, to different values: somebody must choose. */
        CONFLICT
    }

    static MergeRow of(String field, String was, String mine, String theirs) {
        return new MergeRow(
                field, masked(field, was), masked(field, mine), masked(field, theirs), outcome(was, mine, theirs));
    }

    public boolean isConflict() {
        return outcome == Outcome.CONFLICT;
    }

    private static String masked(String field, String value) {
        return new FieldDifference(field, value, null).masked().from();
    }

    private static Outcome outcome(String was, String mine, String theirs) {
        if (Objects.equals(mine, theirs)) {
            return Outcome.SAME;
        }
        if (Objects.equals(was, mine)) {
            return Outcome.THEIRS;
        }
        return Objects.equals(was, theirs) ? Outcome.MINE : Outcome.CONFLICT;
    }
}
