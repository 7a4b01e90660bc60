package crm.system.identity.absence;

import crm.system.errors.RecordNotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Absences; whoever asks does so for themselves, or has looked before whether the employee may be seen. */
@Dependent
class AbsenceStore {

    private static final String ROWS = "select new crm.system.identity.absence.AbsenceRow(a.id, a.employeeId, e.name,"
            + " a.deputyId, d.name, a.firstDay, a.lastDay) from Absence a, Employee e, Employee d"
            + " where e.id = a.employeeId and d.id = a.deputyId and a.ended = :no and a.lastDay >= :today";

    @PersistenceContext(unitName = "crm")
    private EntityManager absences;

    Absence add(Absence absence) {
        absences.persist(absence);
        absences.flush();
        return absence;
    }

    /** @throws RecordNotFound when there is none of this employee */
    Absence byId(long id, long employeeId) {
        Absence found = absences.find(Absence.class, id);
        if (found == null || found.getEmployeeId() != employeeId) {
            throw new RecordNotFound("absence", id);
        }
        return found;
    }

    List<AbsenceRow> of(long employeeId, LocalDate today) {
        return absences.createQuery(ROWS + " and a.employeeId = :employee order by a.firstDay", AbsenceRow.class)
                .setParameter("no", false)
                .setParameter("today", today)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /** For whom somebody stands in, now or later. */
    List<AbsenceRow> deputisedBy(long deputyId, LocalDate today) {
        return absences.createQuery(ROWS + " and a.deputyId = :deputy order by a.firstDay", AbsenceRow.class)
                .setParameter("no", false)
                .setParameter("today", today)
                .setParameter("deputy", deputyId)
                .getResultList();
    }

    boolean isAway(long employeeId, LocalDate from, LocalDate until) {
        return !absences.createQuery(
                        "select a.id from Absence a where a.employeeId = :employee and a.ended = :no"
                                + " and a.firstDay <= :until and a.lastDay >= :from",
                        Long.class)
                .setParameter("employee", employeeId)
                .setParameter("no", false)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .isEmpty();
    }

    List<ColleagueRow> colleagues(long employeeId, int most) {
        return absences.createQuery(
                        "select new crm.system.identity.absence.ColleagueRow(c.id, c.name, c.number, c.position)"
                                + " from Employee e, Employee c where e.id = :employee and c.unitId = e.unitId"
                                + " and c.id <> e.id and c.resignedOn is null order by c.number",
                        ColleagueRow.class)
                .setParameter("employee", employeeId)
                .setMaxResults(most)
                .getResultList();
    }
}
