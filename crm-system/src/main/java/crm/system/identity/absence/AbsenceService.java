package crm.system.identity.absence;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.identity.SystemPermissions;
import crm.system.identity.employee.ContactBook;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Arranges absences: each for themselves, and administrators for whoever fell ill. */
@Stateless
public class AbsenceService {

    private static final String OWN = "one's own absence";
    private static final String THING = "absence";
    private static final int MOST_COLLEAGUES = 200;

    @Inject
    private AbsenceStore absences;

    @Inject
    private ContactBook contacts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** One's own absences, now and later. */
    @OpenToAllStaff(OWN)
    public List<AbsenceRow> own() {
        return absences.of(me(), today());
    }

    /** Those one stands in for, now and later. */
    @OpenToAllStaff("one's own deputyships")
    public List<AbsenceRow> deputyships() {
        return absences.deputisedBy(me(), today());
    }

    /** Who could stand in for oneself. */
    @OpenToAllStaff("the names in one's own unit")
    public List<ColleagueRow> colleagues() {
        return absences.colleagues(me(), MOST_COLLEAGUES);
    }

    @OpenToAllStaff(OWN)
    public void arrange(@NotNull @Valid AbsenceDetails details) {
        arrangeChecked(me(), details);
    }

    /** Back already, or not gone at all: from now on nobody stands in. */
    @OpenToAllStaff(OWN)
    public void end(long id) {
        endChecked(id, me());
    }

    @RequiresPermissions(SystemPermissions.EMPLOYEE_CHANGE)
    public List<AbsenceRow> of(long employeeId) {
        contacts.of(employeeId);
        contacts.checkLevel(employeeId);
        return absences.of(employeeId, today());
    }

    @RequiresPermissions(SystemPermissions.EMPLOYEE_CHANGE)
    public List<ColleagueRow> colleaguesOf(long employeeId) {
        contacts.of(employeeId);
        contacts.checkLevel(employeeId);
        return absences.colleagues(employeeId, MOST_COLLEAGUES);
    }

    @RequiresPermissions(SystemPermissions.EMPLOYEE_CHANGE)
    public void arrangeFor(long employeeId, @NotNull @Valid AbsenceDetails details) {
        contacts.checkLevel(employeeId);
        contacts.of(employeeId);
        arrangeChecked(employeeId, details);
    }

    @RequiresPermissions(SystemPermissions.EMPLOYEE_CHANGE)
    public void endFor(long employeeId, long id) {
        contacts.checkLevel(employeeId);
        contacts.of(employeeId);
        endChecked(id, employeeId);
    }

    private void arrangeChecked(long employeeId, AbsenceDetails details) {
        LocalDate first = details.getFirstDay();
        LocalDate last = details.getLastDay();
        if (last.isBefore(first) || last.isBefore(today()) || last.isAfter(first.plusYears(1))) {
            throw new AbsencePeriodWrong();
        }
        if (absences.colleagues(employeeId, MOST_COLLEAGUES).stream()
                .noneMatch(colleague -> colleague.id() == details.getDeputyId())) {
            throw new DeputyUnfit();
        }
        if (absences.isAway(employeeId, first, last)) {
            throw new AbsenceOverlaps();
        }
        if (absences.isAway(details.getDeputyId(), first, last)) {
            throw new DeputyAbsent();
        }
        Absence absence = absences.add(new Absence(employeeId, details));
        audit.record(new AuditValues()
                .field("employee", null, employeeId)
                .field("deputy", null, details.getDeputyId())
                .field("firstDay", null, first)
                .field("lastDay", null, last)
                .in(AuditFact.done("system:absence:arrange", THING, absence.getId())));
    }

    private void endChecked(long id, long employeeId) {
        absences.byId(id, employeeId).end();
        audit.record(AuditFact.done("system:absence:end", THING, id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** 0 is nobody: an account without an employee has no absences. */
    private long me() {
        Long employee = currentUser.actor().employeeId();
        return employee == null ? 0 : employee;
    }
}
