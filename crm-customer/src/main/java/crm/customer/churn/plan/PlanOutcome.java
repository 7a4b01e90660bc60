package crm.customer.churn.plan;

import crm.customer.churn.ChurnStanding;

/** How a plan ended. */
public enum PlanOutcome {
    WON,
    LOST,
    NOT_REACHED,
    CALLED_OFF;

    /** What that means for the record of churn it was made for. */
    ChurnStanding standing() {
        return switch (this) {
            case WON -> ChurnStanding.WON_BACK;
            case LOST, NOT_REACHED -> ChurnStanding.LOST;
            case CALLED_OFF -> ChurnStanding.NO_PLAN;
        };
    }
}
