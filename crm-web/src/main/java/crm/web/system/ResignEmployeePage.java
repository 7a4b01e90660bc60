package crm.web.system;

import crm.system.identity.EmployeeFilter;
import crm.system.identity.EmployeeRow;
import crm.system.identity.EmployeeService;
import crm.system.identity.EmployeeView;
import crm.system.slice.Slice;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Sees an employee off and hands open work over. */
@Named
@ViewScoped
public class ResignEmployeePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeService employees;

    @Inject
    private transient Clock clock;

    private static final int MOST_COLLEAGUES = 200;

    private long id;
    private EmployeeView view;
    private List<EmployeeRow> colleagues;
    private LocalDate on;
    private Long successorId;

    public void open() {
        view = employees.byId(id);
        on = LocalDate.now(clock);
        EmployeeFilter same = new EmployeeFilter();
        same.setUnitId(view.details().getUnitId());
        colleagues = employees.find(same, Slice.first(MOST_COLLEAGUES)).stream()
                .filter(colleague -> colleague.id() != id)
                .toList();
    }

    public String resign() {
        employees.resign(id, on, successorId);
        Messages.done("system.employee.resigned", view.details().getName());
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

    public List<EmployeeRow> getColleagues() {
        return colleagues;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Long getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(Long successorId) {
        this.successorId = successorId;
    }
}
