package crm.web.customer.churn;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.churn.ChurnFilter;
import crm.customer.churn.ChurnRow;
import crm.customer.churn.ChurnService;
import crm.customer.churn.ChurnSource;
import crm.customer.churn.ChurnStanding;
import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.reason.ChurnReasonService;
import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Customers who left. */
@Named
@ViewScoped
public class ChurnListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChurnService churns;

    @Inject
    private ChurnReasonService reasonList;

    @Inject
    private BranchService branches;

    private final ChurnFilter filter = new ChurnFilter();
    private LazyTable<ChurnRow> table;
    private transient List<ChurnReason> reasons;
    private List<Branch> units;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> churns.find(filter, slice), () -> churns.count(filter));
        units = branches.seen();
    }

    public LazyTable<ChurnRow> getTable() {
        return table;
    }

    public ChurnFilter getFilter() {
        return filter;
    }

    public List<ChurnReason> getReasons() {
        if (reasons == null) {
            reasons = reasonList.all();
        }
        return reasons;
    }

    public List<Branch> getUnits() {
        return units;
    }

    public BusinessType[] getServices() {
        return BusinessType.values();
    }

    public Rival[] getRivals() {
        return Rival.values();
    }

    public ChurnSource[] getSources() {
        return ChurnSource.values();
    }

    public ChurnStanding[] getStandings() {
        return ChurnStanding.values();
    }
}
