package crm.web.customer.cashday;

import crm.customer.CustomerPermissions;
import crm.customer.cashday.CashDayFilter;
import crm.customer.cashday.CashDayRow;
import crm.customer.cashday.CashDayService;
import crm.customer.cashday.CashDayState;
import crm.system.slice.Slice;
import crm.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the desk says about tills: those to check for who may, the own ones still to be handed in for cashiers. */
@Named
@RequestScoped
public class CashDayDesk {

    private static final int LINES = 8;

    @Inject
    private CashDayService days;

    @Inject
    private Me me;

    private List<CashDayRow> lines;

    private boolean isChecker() {
        return me.may(CustomerPermissions.CASH_DAY_CHECK);
    }

    /** The title's key: what the lines are for this person. */
    public String getTitle() {
        return isChecker() ? "customer.cashday.desk.check" : "customer.cashday.desk.own";
    }

    /** The list behind the lines. */
    public String getAddress() {
        return isChecker() ? "customer/cash-days.xhtml?state=HANDED_IN" : "customer/cash-days.xhtml?mine=true";
    }

    public List<CashDayRow> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            if (isChecker()) {
                lines.addAll(find(CashDayState.HANDED_IN, false));
            } else if (me.may(CustomerPermissions.CASH_DAY_KEEP)) {
                lines.addAll(find(CashDayState.GIVEN_BACK, true));
                lines.addAll(find(CashDayState.OPEN, true));
            }
        }
        return lines;
    }

    private List<CashDayRow> find(CashDayState state, boolean mine) {
        CashDayFilter filter = new CashDayFilter();
        filter.setState(state);
        filter.setMine(mine);
        return days.find(filter, Slice.first(LINES));
    }
}
