package crm.web.customer.servicing;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.number.NumberFilter;
import crm.customer.number.NumberRow;
import crm.customer.number.NumberService;
import crm.customer.number.NumberState;
import crm.customer.subscription.BusinessType;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The pool of service numbers. */
@Named
@ViewScoped
public class NumberPoolPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NumberService numbers;

    @Inject
    private BranchService branches;

    private final NumberFilter filter = new NumberFilter();
    private LazyTable<NumberRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> numbers.find(filter, slice), () -> numbers.count(filter));
    }

    public String tone(NumberState state) {
        return switch (state) {
            case FREE -> "good";
            case RESERVED -> "note";
            case TAKEN -> "plain";
            case RESTING -> "warning";
            case GONE -> "bad";
        };
    }

    public LazyTable<NumberRow> getTable() {
        return table;
    }

    public NumberFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return branches.seen();
    }

    public NumberState[] getStates() {
        return NumberState.values();
    }

    public BusinessType[] getLines() {
        return BusinessType.values();
    }
}
