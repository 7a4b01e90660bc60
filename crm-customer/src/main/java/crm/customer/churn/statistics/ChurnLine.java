package crm.customer.churn.statistics;

import java.io.Serializable;

/**
 * A line of figures.
 *
 * @param key the month, the enum's word, the id of the branch or reason, or the segment; {@link #UNKNOWN} for what the
 *     records do not tell
 */
public record ChurnLine(ChurnDimension dimension, String key, ChurnFigures figures) implements Serializable {

    public static final String UNKNOWN = "";

    public boolean isUnknown() {
        return key.isEmpty();
    }
}
