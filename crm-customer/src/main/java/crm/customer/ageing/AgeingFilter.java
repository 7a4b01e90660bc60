package crm.customer.ageing;

import java.io.Serializable;

/** What the report is narrowed to; what is null narrows nothing. */
public class AgeingFilter implements Serializable {

    private Long unitId;

    /** A branch with all below it. */
    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }
}
