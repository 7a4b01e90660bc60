package crm.system.identity.absence;

import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells for whom the acting person works today; desks and queues ask for the work of all of these. */
@Dependent
public class StandIn {

    @Inject
    private AbsenceStore absences;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Oneself, and those one stands in for; empty for an account without an employee. */
    public Set<Long> employeeIds() {
        Set<Long> ids = new LinkedHashSet<>();
        Long me = currentUser.find().map(actor -> actor.employeeId()).orElse(null);
        if (me != null) {
            ids.add(me);
            today().forEach(absence -> ids.add(absence.employeeId()));
        }
        return ids;
    }

    /** The absences one stands in for today. */
    public List<AbsenceRow> today() {
        Long me = currentUser.find().map(actor -> actor.employeeId()).orElse(null);
        LocalDate today = LocalDate.now(clock);
        return me == null
                ? List.of()
                : absences.deputisedBy(me, today).stream()
                        .filter(absence -> absence.isOn(today))
                        .toList();
    }
}
