package crm.web.system;

import crm.system.identity.employee.EmployeeFilter;
import crm.system.identity.employee.EmployeeRow;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.employee.EmployeeView;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The employee whose record is open, and who works beside them and could take over. */
@Dependent
public class Colleagues implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    private EmployeeService employees;

    private long id;
    private EmployeeView view;
    private List<EmployeeRow> others;
    private Long successorId;

    void open() {
        view = employees.byId(id);
        EmployeeFilter sameUnit = new EmployeeFilter();
        sameUnit.setUnitId(view.details().getUnitId());
        others = employees.find(sameUnit, Slice.first(MOST)).stream()
                .filter(colleague -> colleague.id() != id)
                .toList();
    }

    String name() {
        return view.details().getName();
    }

    /** The way back to the record. */
    String record() {
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

    public List<EmployeeRow> getOthers() {
        return others;
    }

    /** Who takes the open work over, or null. */
    public Long getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(Long successorId) {
        this.successorId = successorId;
    }
}
