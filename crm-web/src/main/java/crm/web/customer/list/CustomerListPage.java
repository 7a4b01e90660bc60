package crm.web.customer.list;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerRow;
import crm.customer.search.CustomerSearchService;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The customers of one's branch, narrowed by a word and a few chips. */
@Named
@ViewScoped
public class CustomerListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerSearchService customers;

    @Inject
    private BranchService branches;

    private final CustomerFilter filter = new CustomerFilter();
    private LazyTable<CustomerRow> table;
    private List<Branch> units;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> customers.find(filter, slice), () -> customers.count(filter))
                .countedUpTo(CustomerSearchService.MOST_COUNTED);
        units = branches.seen();
    }

    public LazyTable<CustomerRow> getTable() {
        return table;
    }

    public CustomerFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return units;
    }

    public CustomerStatus[] getStatuses() {
        return CustomerStatus.values();
    }

    public CustomerClass[] getClasses() {
        return CustomerClass.values();
    }
}
