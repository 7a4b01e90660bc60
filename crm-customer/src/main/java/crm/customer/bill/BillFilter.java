package crm.customer.bill;

import java.io.Serializable;

/** What a list of bills is narrowed to; what is null narrows nothing. */
public class BillFilter implements Serializable {

    private String text;
    private String month;
    private BillStanding standing;
    private Long unitId;

    /** A complete bill number or customer number. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** As 2026-10. */
    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public BillStanding getStanding() {
        return standing;
    }

    public void setStanding(BillStanding standing) {
        this.standing = standing;
    }

    /** A branch with all below it. */
    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }
}
