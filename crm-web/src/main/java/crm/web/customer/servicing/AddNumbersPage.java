package crm.web.customer.servicing;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.number.NumberRangeDetails;
import crm.customer.number.NumberService;
import crm.customer.number.NumbersAdded;
import crm.customer.subscription.BusinessType;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Adds a range of numbers to the pool of a branch. */
@Named
@ViewScoped
public class AddNumbersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NumberService numbers;

    @Inject
    private BranchService branches;

    private final NumberRangeDetails range = new NumberRangeDetails();

    public String add() {
        NumbersAdded added = numbers.add(range);
        Messages.done("customer.number.added", added.added(), added.inUse(), added.known());
        return "/customer/number-pool?faces-redirect=true&unitId=" + range.getUnitId() + "&businessType="
                + range.getBusinessType();
    }

    public NumberRangeDetails getRange() {
        return range;
    }

    public List<Branch> getUnits() {
        return branches.seen();
    }

    public BusinessType[] getLines() {
        return BusinessType.values();
    }
}
