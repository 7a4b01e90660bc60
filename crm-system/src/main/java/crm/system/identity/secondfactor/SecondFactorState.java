package crm.system.identity.secondfactor;

import java.io.Serializable;
import java.time.Instant;

/**
 * How one's own second factor stands.
 *
 * @param since when it was set up, or null
 * @param recoveryCodes how many are still unused
 * @param obligatory whether it cannot be given up
 */
public record SecondFactorState(Instant since, long recoveryCodes, boolean obligatory) implements Serializable {

    public boolean isSetUp() {
        return since != null;
    }
}
