package crm.web.customer.cashday;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.cashday.CashDayFilter;
import crm.customer.cashday.CashDayRow;
import crm.customer.cashday.CashDayService;
import crm.customer.cashday.CashDayState;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The cashiers' days that the acting person may see: a cashier their own, others those of their branches. */
@Named
@ViewScoped
public class CashDaysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CashDayService days;

    @Inject
    private BranchService branches;

    private final CashDayFilter filter = new CashDayFilter();
    private LazyTable<CashDayRow> table;
    private List<Branch> units;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> days.find(filter, slice), () -> days.count(filter));
        units = branches.seen();
    }

    public LazyTable<CashDayRow> getTable() {
        return table;
    }

    public CashDayFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return units;
    }

    public CashDayState[] getStates() {
        return CashDayState.values();
    }
}
