package crm.system.identity.employee;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.identity.LevelRule;
import crm.system.identity.SystemPermissions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where employees are reached, for the services of identity that ask for it; they have checked who may. */
@Dependent
public class ContactBook {

    @Inject
    private EmployeeStore employees;

    @Inject
    private LevelRule levels;

    @Inject
    private AuditTrail audit;

    /** @throws crm.system.errors.RecordNotFound when there is none, or none that may be seen */
    public ContactData of(long employeeId) {
        return ContactData.of(employees.byId(employeeId));
    }

    public String nameOf(long employeeId) {
        return employees.byId(employeeId).getName();
    }

    /** @throws crm.system.identity.LevelTooHigh when the acting person stands no higher */
    public void checkLevel(long employeeId) {
        levels.check(employees.levelOf(employeeId));
    }

    /** Those of them above whom the acting person stands. */
    public Set<Long> below(Collection<Long> employeeIds) {
        Map<Long, Integer> theirs = employees.levelsOf(employeeIds);
        return employeeIds.stream()
                .filter(employee -> levels.allows(theirs.getOrDefault(employee, 0)))
                .collect(Collectors.toSet());
    }

    /** @throws crm.system.identity.LevelTooHigh when the acting person stands no higher */
    public void change(long employeeId, ContactData contact) {
        Employee employee = employees.byId(employeeId);
        checkLevel(employeeId);
        AuditValues values = new AuditValues()
                .masked("phone", employee.getPhone(), contact.phone())
                .masked("mail", employee.getMail(), contact.mail())
                .masked("address", employee.getAddress(), contact.address());
        employee.reachAt(contact);
        audit.record(values.in(AuditFact.done(SystemPermissions.EMPLOYEE_CHANGE, "employee", employeeId)));
    }
}
