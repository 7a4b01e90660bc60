package crm.web.customer.adjustment;

import crm.customer.CustomerPermissions;
import crm.customer.adjustment.AdjustmentFilter;
import crm.customer.adjustment.AdjustmentRow;
import crm.customer.adjustment.AdjustmentService;
import crm.customer.submission.ReviewState;
import crm.system.slice.Slice;
import crm.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the desk says about corrections: those that wait for the acting person's decision. */
@Named
@RequestScoped
public class AdjustmentDesk {

    private static final int LINES = 8;

    @Inject
    private AdjustmentService adjustments;

    @Inject
    private Me me;

    private List<AdjustmentRow> lines;

    public List<AdjustmentRow> getLines() {
        if (lines == null) {
            AdjustmentFilter filter = new AdjustmentFilter();
            filter.setState(ReviewState.WAITING);
            lines = me.may(CustomerPermissions.ADJUSTMENT_APPROVE)
                    ? adjustments.find(filter, Slice.first(LINES))
                    : List.of();
        }
        return lines;
    }
}
