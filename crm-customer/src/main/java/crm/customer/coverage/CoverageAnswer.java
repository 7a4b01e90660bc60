package crm.customer.coverage;

import java.io.Serializable;

/**
 * What a customer really gets at an address.
 *
 * @param state whether it can be had; nothing known is an answer of its own
 * @param realisticMbit the bandwidth to promise, in Mbit/s; null where none is kept, as for a telephone line
 * @param area the place the answer was kept for; null when nothing is known
 * @param technology null when nothing is known
 * @param spare ports left; null where nobody counts them
 */
public record CoverageAnswer(
        CoverageState state, Integer realisticMbit, String area, AccessTechnology technology, Integer spare)
        implements Serializable {

    static final CoverageAnswer NOT_KNOWN = new CoverageAnswer(CoverageState.NOT_KNOWN, null, null, null, null);

    /** Whether it can be had; false also when nothing is known, see {@link #known()}. */
    public boolean deliverable() {
        return state == CoverageState.DELIVERABLE;
    }

    public boolean known() {
        return state != CoverageState.NOT_KNOWN;
    }

    static CoverageAnswer of(KnownArea area) {
        CoverageState state =
                area.spare() != null && area.spare() <= 0 ? CoverageState.FULL : CoverageState.DELIVERABLE;
        return new CoverageAnswer(state, area.realisticMbit(), area.place(), area.technology(), area.spare());
    }
}
