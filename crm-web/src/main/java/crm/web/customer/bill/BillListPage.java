package crm.web.customer.bill;

import crm.customer.bill.BillFilter;
import crm.customer.bill.BillListService;
import crm.customer.bill.BillRow;
import crm.customer.bill.BillStanding;
import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.web.shared.LazyTable;
import crm.web.shared.Months;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** The bills of one's branch. */
@Named
@ViewScoped
public class BillListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 24;

    @Inject
    private BillListService bills;

    @Inject
    private BranchService branches;

    @Inject
    private Clock clock;

    private final BillFilter filter = new BillFilter();
    private LazyTable<BillRow> table;
    private List<Branch> units;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> bills.find(filter, slice), () -> bills.count(filter))
                .countedUpTo(BillListService.MOST_COUNTED);
        units = branches.seen();
    }

    public LazyTable<BillRow> getTable() {
        return table;
    }

    public BillFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return units;
    }

    public BillStanding[] getStandings() {
        return BillStanding.values();
    }

    /** The months of two years, the latest first. */
    public List<String> getMonths() {
        return Months.wordsUntil(YearMonth.now(clock), MONTHS);
    }
}
