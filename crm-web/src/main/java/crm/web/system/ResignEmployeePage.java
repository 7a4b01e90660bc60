package crm.web.system;

import crm.system.identity.employee.EmployeeService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Sees an employee off and hands open work over. */
@Named
@ViewScoped
public class ResignEmployeePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeService employees;

    @Inject
    private Colleagues colleagues;

    @Inject
    private transient Clock clock;

    private LocalDate on;

    public void open() {
        colleagues.open();
        on = LocalDate.now(clock);
    }

    public String resign() {
        employees.resign(colleagues.getId(), on, colleagues.getSuccessorId());
        Messages.done("system.employee.resigned", colleagues.name());
        return colleagues.record();
    }

    public Colleagues getColleagues() {
        return colleagues;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
