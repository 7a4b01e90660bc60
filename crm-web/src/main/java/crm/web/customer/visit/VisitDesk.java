package crm.web.customer.visit;

import crm.customer.CustomerPermissions;
import crm.customer.visit.VisitFilter;
import crm.customer.visit.VisitRow;
import crm.customer.visit.VisitService;
import crm.system.slice.Slice;
import crm.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The latest customers of one's branches who were served elsewhere, on the supervisor's desk. */
@Named
@RequestScoped
public class VisitDesk {

    private static final int LINES = 5;
    private static final int DAYS = 30;

    @Inject
    private VisitService visits;

    @Inject
    private Clock clock;

    @Inject
    private Me me;

    private List<VisitRow> lines;

    public List<VisitRow> getLines() {
        if (lines == null) {
            VisitFilter filter = new VisitFilter();
            filter.setSince(LocalDate.now(clock).minusDays(DAYS));
            lines = me.may(CustomerPermissions.VISIT_READ) ? visits.find(filter, Slice.first(LINES)) : List.of();
        }
        return lines;
    }
}
