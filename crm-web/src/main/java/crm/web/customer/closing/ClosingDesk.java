package crm.web.customer.closing;

import crm.customer.CustomerPermissions;
import crm.customer.closing.ClosingFilter;
import crm.customer.closing.ClosingRow;
import crm.customer.closing.ClosingService;
import crm.customer.closing.ClosingState;
import crm.system.slice.Slice;
import crm.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the desk says about accounts being closed: the final bills that billing is asked for. */
@Named
@RequestScoped
public class ClosingDesk {

    private static final int LINES = 8;

    @Inject
    private ClosingService closings;

    @Inject
    private Me me;

    private List<ClosingRow> lines;

    public List<ClosingRow> getLines() {
        if (lines == null) {
            ClosingFilter filter = new ClosingFilter();
            filter.setState(ClosingState.BILL_ASKED);
            lines = me.may(CustomerPermissions.ARREARS_ENTER) ? closings.find(filter, Slice.first(LINES)) : List.of();
        }
        return lines;
    }
}
