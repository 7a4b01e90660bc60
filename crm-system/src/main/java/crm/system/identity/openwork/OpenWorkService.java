package crm.system.identity.openwork;

import crm.system.identity.SystemPermissions;
import crm.system.identity.absence.AbsenceRow;
import crm.system.identity.absence.StandIn;
import crm.system.identity.employee.ContactBook;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows open work to those it waits for. */
@Stateless
public class OpenWorkService {

    private static final int LINES = 5;

    @Inject
    @Any
    private Instance<OpenWork> kinds;

    @Inject
    private StandIn standIn;

    @Inject
    private ContactBook contacts;

    @Inject
    private CurrentUser currentUser;

    /** One's own open work and, while one stands in for others, theirs. */
    @OpenToAllStaff("one's own open work, and that of whom one stands in for")
    public List<OpenWorkShare> desk() {
        List<OpenWorkShare> shares = new ArrayList<>();
        Long me = currentUser.actor().employeeId();
        if (me != null) {
            add(me, null, null, shares);
            for (AbsenceRow absence : standIn.today()) {
                add(absence.employeeId(), absence.name(), absence.lastDay(), shares);
            }
        }
        return shares;
    }

    /** How much waits for an employee who is about to move or leave. */
    @RequiresPermissions(SystemPermissions.EMPLOYEE_READ)
    public long count(long employeeId) {
        contacts.of(employeeId);
        return kinds.stream().mapToLong(kind -> kind.count(employeeId)).sum();
    }

    private void add(long employeeId, String absentName, LocalDate until, List<OpenWorkShare> shares) {
        for (OpenWork kind : kinds) {
            List<OpenWorkRow> first = kind.first(employeeId, LINES);
            if (!first.isEmpty()) {
                shares.add(new OpenWorkShare(absentName, until, kind.key(), first));
            }
        }
    }
}
