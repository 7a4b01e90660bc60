package crm.customer.churn.statistics;

import crm.customer.churn.ChurnStanding;
import java.io.Serializable;

/**
 * What is counted.
 *
 * @param left all who left
 * @param planned of these, those somebody tries to win back
 * @param wonBack of these, those who came back
 * @param lost of these, those who could not be won back
 */
public record ChurnFigures(long left, long planned, long wonBack, long lost) implements Serializable {

    static final ChurnFigures NONE = new ChurnFigures(0, 0, 0, 0);

    static ChurnFigures of(ChurnStanding standing, long records) {
        return new ChurnFigures(
                records,
                standing == ChurnStanding.PLANNED ? records : 0,
                standing == ChurnStanding.WON_BACK ? records : 0,
                standing == ChurnStanding.LOST ? records : 0);
    }

    ChurnFigures plus(ChurnFigures other) {
        return new ChurnFigures(left + other.left, planned + other.planned, wonBack + other.wonBack, lost + other.lost);
    }
}
