package crm.web.system;

import crm.system.identity.employee.EmployeeFilter;
import crm.system.identity.employee.EmployeeRow;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.unit.UnitRow;
import crm.system.identity.unit.UnitService;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The employees of one's own unit and those below. */
@Named
@ViewScoped
public class EmployeeListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployeeService employees;

    @Inject
    private UnitService organisation;

    private final EmployeeFilter filter = new EmployeeFilter();
    private LazyTable<EmployeeRow> table;
    private List<UnitRow> units;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> employees.find(filter, slice), () -> employees.count(filter));
        units = organisation.within();
    }

    public LazyTable<EmployeeRow> getTable() {
        return table;
    }

    public EmployeeFilter getFilter() {
        return filter;
    }

    public List<UnitRow> getUnits() {
        return units;
    }
}
