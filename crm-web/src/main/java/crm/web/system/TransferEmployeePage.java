package crm.web.system;

import crm.system.identity.EmployeeFilter;
import crm.system.identity.EmployeeRow;
import crm.system.identity.EmployeeService;
import crm.system.identity.EmployeeView;
import crm.system.identity.UnitRow;
import crm.system.identity.UnitService;
import crm.system.slice.Slice;
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

    private static final int MOST_COLLEAGUES = 200;

    private long id;
    private EmployeeView view;
    private List<UnitRow> units;
    private List<EmployeeRow> colleagues;
    private Long unitId;
    private String position;
    private Long successorId;

    public void open() {
        view = employees.byId(id);
        position = view.details().getPosition();
        units = organisation.within();
        EmployeeFilter same = new EmployeeFilter();
        same.setUnitId(view.details().getUnitId());
        colleagues = employees.find(same, Slice.first(MOST_COLLEAGUES)).stream()
                .filter(colleague -> colleague.id() != id)
                .toList();
    }

    public String transfer() {
        employees.transfer(id, unitId, position, successorId);
        Messages.done("system.employee.transferred", view.details().getName());
        return "/system/employee?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EmployeeView getView() {
        return view;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public List<EmployeeRow> getColleagues() {
        return colleagues;
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

    public Long getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(Long successorId) {
        this.successorId = successorId;
    }
}
