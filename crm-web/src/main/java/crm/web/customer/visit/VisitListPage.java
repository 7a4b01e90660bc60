package crm.web.customer.visit;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.visit.VisitFilter;
import crm.customer.visit.VisitRow;
import crm.customer.visit.VisitService;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who served our customers elsewhere. */
@Named
@ViewScoped
public class VisitListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VisitService visits;

    @Inject
    private BranchService branches;

    private final VisitFilter filter = new VisitFilter();
    private LazyTable<VisitRow> table;
    private List<Branch> units;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> visits.find(filter, slice), () -> visits.count(filter));
        units = branches.seen();
    }

    public LazyTable<VisitRow> getTable() {
        return table;
    }

    public VisitFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return units;
    }
}
