package crm.web.system;

import crm.system.identity.absence.AbsenceDetails;
import crm.system.identity.absence.AbsenceRow;
import crm.system.identity.absence.AbsenceService;
import crm.system.identity.absence.ColleagueRow;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.employee.EmployeeView;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An administrator arranges the absence of somebody who cannot, e.g. because they fell ill. */
@Named
@ViewScoped
public class EmployeeAbsencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceService absences;

    @Inject
    private EmployeeService employees;

    private final AbsenceDetails details = new AbsenceDetails();
    private long id;
    private EmployeeView employee;
    private List<AbsenceRow> rows;
    private List<ColleagueRow> colleagues;

    public void open() {
        employee = employees.byId(id);
        rows = absences.of(id);
        colleagues = absences.colleaguesOf(id);
    }

    public String arrange() {
        absences.arrangeFor(id, details);
        Messages.done("system.absence.arranged");
        return "/system/employee?faces-redirect=true&id=" + id;
    }

    public void end(long absenceId) {
        absences.endFor(id, absenceId);
        rows = absences.of(id);
        Messages.done("system.absence.ended");
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EmployeeView getEmployee() {
        return employee;
    }

    public AbsenceDetails getDetails() {
        return details;
    }

    public List<AbsenceRow> getRows() {
        return rows;
    }

    public List<ColleagueRow> getColleagues() {
        return colleagues;
    }
}
