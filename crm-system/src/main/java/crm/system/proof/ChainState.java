package crm.system.proof;

import java.io.Serializable;
import java.time.Instant;

/**
 * How the chain stands.
 *
 * @param place how many entries were ever sealed
 * @param sealedAt when the last of them was; null before the first
 * @param waiting how many wait for their place, counted up to 10,000
 * @param archived how many of the sealed lie in archives
 * @param verifiedAt when the chain was last checked; null when never
 * @param finding what was found then; null when never
 */
public record ChainState(long place, Instant sealedAt, long waiting, long archived, Instant verifiedAt, Finding finding)
        implements Serializable {

    public boolean isBroken() {
        return finding != null && !finding.isWhole();
    }
}
