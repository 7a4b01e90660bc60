package crm.system.identity.employee;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.identity.LevelRule;
import crm.system.identity.SystemPermissions;
import crm.system.identity.rights.RightsVersion;
import crm.system.identity.unit.UnitService;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Registers, changes, transfers and sees off employees. */
@Stateless
public class EmployeeService {

    private static final String THING = "employee";

    @Inject
    private EmployeeStore employees;

    @Inject
    private UnitService units;

    @Inject
    private LevelRule levels;

    @Inject
    private RightsVersion rights;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<EmployeeTransferred> transferred;

    @Inject
    private Event<EmployeeResigned> resigned;

    @RequiresPermissions(SystemPermissions.EMPLOYEE_READ)
    public List<EmployeeRow> find(@NotNull EmployeeFilter filter, @NotNull Slice slice) {
        return employees.find(filter, slice);
    }

    @RequiresPermissions(SystemPermissions.EMPLOYEE_READ)
    public long count(@NotNull EmployeeFilter filter) {
        return employees.count(filter);
    }

    /** @throws crm.system.errors.RecordNotFound when there is none, or none that may be seen */
    @RequiresPermissions(SystemPermissions.EMPLOYEE_READ)
    public void checkSeen(long id) {
        employees.byId(id);
    }

    /** The record, its document number and phone masked but for those who may see them, which is audited. */
    @RequiresPermissions(SystemPermissions.EMPLOYEE_READ)
    public EmployeeView byId(long id) {
        Employee employee = employees.byId(id);
        boolean isClear = currentUser.may(SystemPermissions.EMPLOYEE_UNMASK);
        if (isClear) {
            audit.record(AuditFact.done(SystemPermissions.EMPLOYEE_UNMASK, THING, id));
        }
        return EmployeeView.of(employee, units.byId(employee.getUnitId()), isClear);
    }

    /** What the form starts from; in clear, so only for those who may change it. */
    @RequiresPermissions(SystemPermissions.EMPLOYEE_CHANGE)
    public EmployeeDetails details(long id) {
        Employee employee = employees.byId(id);
        checkLevel(id);
        audit.record(AuditFact.done(SystemPermissions.EMPLOYEE_UNMASK, THING, id));
        return EmployeeView.details(employee);
    }

    /** @return the new employee's id; an account comes by {@code AccountService.open} */
    @RequiresPermissions(SystemPermissions.EMPLOYEE_REGISTER)
    public long register(@NotNull @Valid EmployeeDetails details) {
        units.checkWithin(details.getUnitId());
        if (employees.hasNumber(details.getNumber())) {
            throw new EmployeeNumberTaken(details.getNumber());
        }
        Employee employee = employees.add(new Employee(details));
        audit.record(new AuditValues()
                .field("name", null, details.getName())
                .field("unit", null, details.getUnitId())
                .in(AuditFact.done(SystemPermissions.EMPLOYEE_REGISTER, THING, employee.getId())));
        return employee.getId();
    }

    /**
     * Changes the basic record; unit and state have their own ways.
     *
     * @throws RecordChangedMeanwhile when somebody else saved since the form was opened
     */
    @RequiresPermissions(SystemPermissions.EMPLOYEE_CHANGE)
    public void change(long id, long version, @NotNull @Valid EmployeeDetails details) {
        Employee employee = employees.byId(id);
        checkLevel(id);
        if (employee.getVersion() != version) {
            throw new RecordChangedMeanwhile(THING, id);
        }
        AuditValues values = EmployeeView.differences(employee, details);
        employee.change(details);
        audit.record(values.in(AuditFact.done(SystemPermissions.EMPLOYEE_CHANGE, THING, id)));
    }

    /** Moves to another unit; open work goes to the successor, or along when there is none. */
    @RequiresPermissions(SystemPermissions.EMPLOYEE_TRANSFER)
    public void transfer(long id, long toUnitId, @Size(max = 80) String position, Long successorId) {
        Employee employee = employees.byId(id);
        checkLevel(id);
        units.checkWithin(toUnitId);
        checkSuccessor(id, successorId);
        long from = employee.getUnitId();
        employee.transferTo(toUnitId, position);
        audit.record(new AuditValues()
                .field("unit", from, toUnitId)
                .field("successor", null, successorId)
                .in(AuditFact.done(SystemPermissions.EMPLOYEE_TRANSFER, THING, id)));
        transferred.fire(new EmployeeTransferred(id, from, toUnitId, successorId));
        rights.raise();
    }

    /** Sees somebody off: accounts are closed at once, history stays, open work goes to the successor. */
    @RequiresPermissions(SystemPermissions.EMPLOYEE_RESIGN)
    public void resign(long id, @NotNull LocalDate on, Long successorId) {
        Employee employee = employees.byId(id);
        checkLevel(id);
        checkSuccessor(id, successorId);
        employee.resign(on);
        audit.record(new AuditValues()
                .field("resignedOn", null, on)
                .field("successor", null, successorId)
                .in(AuditFact.done(SystemPermissions.EMPLOYEE_RESIGN, THING, id)));
        resigned.fire(new EmployeeResigned(id, on, successorId));
        rights.raise();
    }

    /** Open work goes only to somebody whom the acting person sees and who still works here. */
    private void checkSuccessor(long employeeId, Long successorId) {
        if (successorId != null && (employees.byId(successorId).getResignedOn() != null || successorId == employeeId)) {
            throw new SuccessorNotThere();
        }
    }

    private void checkLevel(long employeeId) {
        levels.check(employees.levelOf(employeeId));
    }
}
