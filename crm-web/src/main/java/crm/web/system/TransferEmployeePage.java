package crm.web.system;

import crm.system.identity.employee.EmployeeService;
import crm.system.identity.unit.UnitRow;
import crm.system.identity.unit.UnitService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Moves an employee to another unit and hands open work over. */
@Named
@ViewScoped
public class TransferEmployeePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeService employees;

    @Inject
    private UnitService organisation;

    @Inject
    private Colleagues colleagues;

    private List<UnitRow> units;
    private Long unitId;
    private String position;

    public void open() {
        colleagues.open();
        position = colleagues.getView().details().getPosition();
        units = organisation.within();
    }

    public String transfer() {
        employees.transfer(colleagues.getId(), unitId, position, colleagues.getSuccessorId());
        Messages.done("system.employee.transferred", colleagues.name());
        return colleagues.record();
    }

    public Colleagues getColleagues() {
        return colleagues;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
