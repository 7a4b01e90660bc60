package crm.web.customer.coverage;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.coverage.CoverageFilter;
import crm.customer.coverage.CoverageRow;
import crm.customer.coverage.CoverageService;
import crm.customer.subscription.BusinessType;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What can be delivered where, as technicians keep it. */
@Named
@ViewScoped
public class CoverageListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoverageService areas;

    @Inject
    private BranchService branches;

    private final CoverageFilter filter = new CoverageFilter();
    private LazyTable<CoverageRow> table;
    private List<Branch> units;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> areas.find(filter, slice), () -> areas.count(filter));
        units = branches.seen();
    }

    public LazyTable<CoverageRow> getTable() {
        return table;
    }

    public CoverageFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return units;
    }

    public BusinessType[] getTypes() {
        return BusinessType.values();
    }
}
