package crm.customer.number;

import crm.customer.subscription.BusinessType;
import java.io.Serializable;

/** What the list of the pool shows. */
public class NumberFilter implements Serializable {

    private String number;
    private BusinessType businessType;
    private NumberState state;
    private Long unitId;

    /** A whole number in any notation, or the ending of a free one. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public BusinessType getBusinessType() {
        return businessType;
    }

    public void setBusinessType(BusinessType businessType) {
        this.businessType = businessType;
    }

    public NumberState getState() {
        return state;
    }

    public void setState(NumberState state) {
        this.state = state;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }
}
