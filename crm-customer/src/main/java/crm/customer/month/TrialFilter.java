package crm.customer.month;

import java.io.Serializable;

/** Of what a trial balance is wanted. */
public class TrialFilter implements Serializable {

    private String month;
    private Long unitId;

    /** As 2026-10; the month before this one when it is null or no month. */
    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    /** A branch with all below it; null for all that the acting person may see. */
    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }
}
