package crm.customer.coverage;

import crm.customer.subscription.BusinessType;
import java.io.Serializable;

/** What the list of areas is narrowed to; what is null narrows nothing. */
public class CoverageFilter implements Serializable {

    private String text;
    private BusinessType businessType;
    private Long unit;
    private Boolean full;
    private Boolean removed;

    /** Any piece of the place. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public BusinessType getBusinessType() {
        return businessType;
    }

    public void setBusinessType(BusinessType businessType) {
        this.businessType = businessType;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    /** True for areas without a port, false for those with one. */
    public Boolean getFull() {
        return full;
    }

    public void setFull(Boolean full) {
        this.full = full;
    }

    /** True for those taken off the list instead of those in force. */
    public Boolean getRemoved() {
        return removed;
    }

    public void setRemoved(Boolean removed) {
        this.removed = removed;
    }
}
