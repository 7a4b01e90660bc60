package crm.web.customer.change;

import crm.customer.CustomerPermissions;
import crm.customer.change.ChangeService;
import crm.customer.submission.ReviewFilter;
import crm.customer.submission.ReviewRow;
import crm.customer.submission.ReviewState;
import crm.system.slice.Slice;
import crm.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the desk says about changes: to decide for those who may, asked back for those who submitted. */
@Named
@RequestScoped
public class ChangeDesk {

    private static final int LINES = 8;

    @Inject
    private ChangeService changes;

    @Inject
    private Me me;

    private List<ReviewRow> lines;

    public boolean isAllowed() {
        return isDecider() || me.may(CustomerPermissions.PROFILE_CHANGE);
    }

    private boolean isDecider() {
        return me.may(CustomerPermissions.CHANGE_APPROVE);
    }

    /** The title's key: what the lines are for this person. */
    public String getTitle() {
        return isDecider() ? "customer.change.desk.decide" : "customer.change.desk.answer";
    }

    public List<ReviewRow> getLines() {
        if (lines == null) {
            ReviewFilter filter = new ReviewFilter();
            filter.setState(isDecider() ? ReviewState.WAITING : ReviewState.ASKED_BACK);
            filter.setMine(!isDecider());
            lines = isAllowed() ? changes.find(filter, Slice.first(LINES)) : List.of();
        }
        return lines;
    }
}
