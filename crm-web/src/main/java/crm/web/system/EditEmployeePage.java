package crm.web.system;

import crm.system.identity.employee.EmployeeDetails;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.unit.UnitRow;
import crm.system.identity.unit.UnitService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Registers an employee, or changes the one whose id is in the address. */
@Named
@ViewScoped
public class EditEmployeePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeService employees;

    @Inject
    private UnitService organisation;

    private Long id;
    private long version;
    private EmployeeDetails details;
    private List<UnitRow> units;

    public void open() {
        if (details == null) {
            units = organisation.within();
            if (id == null) {
                details = new EmployeeDetails();
            } else {
                version = employees.byId(id).version();
                details = employees.details(id);
            }
        }
    }

    public String save() {
        long saved;
        if (id == null) {
            saved = employees.register(details);
        } else {
            employees.change(id, version, details);
            saved = id;
        }
        Messages.done("system.employee.saved", details.getName());
        return "/system/employee?faces-redirect=true&id=" + saved;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EmployeeDetails getDetails() {
        return details;
    }

    public List<UnitRow> getUnits() {
        return units;
    }
}
