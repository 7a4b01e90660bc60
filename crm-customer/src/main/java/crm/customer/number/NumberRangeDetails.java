package crm.customer.number;

import crm.customer.subscription.BusinessType;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/** Numbers to add to the pool: a beginning and the four digits that follow, from one to another. */
public class NumberRangeDetails implements Serializable {

    @NotNull
    private Long unitId;

    @NotNull
    private BusinessType businessType = BusinessType.MOBILE;

    @NotNull
    @Pattern(regexp = "[A-Za-z0-9-]{1,26}", message = "{customer.number.prefixWrong}")
    private String prefix;

    @Min(0)
    @Max(9999)
    private int first;

    @Min(0)
    @Max(9999)
    private int last = 9999;

    @AssertTrue(message = "{customer.number.rangeBackwards}")
    public boolean isForwards() {
        return first <= last;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public BusinessType getBusinessType() {
        return businessType;
    }

    public void setBusinessType(BusinessType businessType) {
        this.businessType = businessType;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }

    public int getLast() {
        return last;
    }

    public void setLast(int last) {
        this.last = last;
    }
}
