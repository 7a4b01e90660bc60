package crm.system.identity.employee;

import java.io.Serializable;

/** Which employees a list shows; what is null is not asked. */
public class EmployeeFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private Long unitId;
    private boolean resigned;

    /** The beginning of a name or number. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    /** Whether those are wanted who have left. */
    public boolean isResigned() {
        return resigned;
    }

    public void setResigned(boolean resigned) {
        this.resigned = resigned;
    }
}
