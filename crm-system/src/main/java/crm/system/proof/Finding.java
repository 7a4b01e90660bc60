package crm.system.proof;

import crm.system.notice.Wording;
import java.io.Serializable;

/**
 * What a verification found.
 *
 * @param kind whole, or how the chain is broken
 * @param place the first broken place; 0 when the chain is whole
 * @param entryId the entry there; null when it is missing
 * @param checked how many entries were found in order
 */
public record Finding(Kind kind, long place, Long entryId, long checked) implements Serializable {

    /** How the chain is. */
    public enum Kind {
        /** Every entry is as it was written, in its place. */
        WHOLE,
        /** An entry, its mark or its link was changed. */
        CHANGED,
        /** An entry is missing. */
        REMOVED,
        /** An entry was put in past the program. */
        INSERTED,
        /** The end of the chain is missing. */
        CUT,
        /** What is remembered of archived entries was changed. */
        ARCHIVE
    }

    static Finding whole(long checked) {
        return new Finding(Kind.WHOLE, 0, null, checked);
    }

    public boolean isWhole() {
        return kind == Kind.WHOLE;
    }

    /** What people are told. */
    Wording wording() {
        return isWhole()
                ? Wording.of("system.audit.chain.whole", checked)
                : Wording.of("system.audit.chain.broken", "@system.audit.finding." + kind, place);
    }
}
