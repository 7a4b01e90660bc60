package crm.system.identity.employee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The person an empty system starts with. */
@Dependent
public class FirstEmployee {

    @Inject
    private EmployeeStore employees;

    @Inject
    private Clock clock;

    /** @return their id */
    public long join(long unitId) {
        EmployeeDetails details = new EmployeeDetails();
        details.setNumber("1");
        details.setName("管理员");
        details.setLatinName("Administrator");
        details.setJoinedOn(LocalDate.now(clock));
        details.setUnitId(unitId);
        return employees.add(new Employee(details)).getId();
    }
}
