package crm.web.customer.visit;

import crm.customer.CustomerPermissions;
import crm.customer.visit.OpenVisit;
import crm.customer.visit.VisitService;
import crm.web.shared.Me;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says on a record that its customer is only visiting, and ends the visit. */
@Named
@RequestScoped
public class VisitBanner {

    @Inject
    private VisitService visits;

    @Inject
    private Me me;

    private OpenVisit visit;
    private boolean asked;

    /** The visit by which the person sees the customer; null for one of their own branch. */
    public OpenVisit of(long customerId, long unitId) {
        if (!asked && me.may(CustomerPermissions.VISIT_START) && !me.covers(unitId)) {
            visit = visits.open().stream()
                    .filter(open -> open.customerId() == customerId)
                    .findFirst()
                    .orElse(null);
        }
        asked = true;
        return visit;
    }

    public String end(long customerId) {
        visits.end(customerId);
        Messages.done("customer.visit.wasEnded");
        return "/customer/visit-customer?faces-redirect=true";
    }
}
