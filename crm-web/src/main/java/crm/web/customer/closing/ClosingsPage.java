package crm.web.customer.closing;

import crm.customer.closing.ClosingFilter;
import crm.customer.closing.ClosingRow;
import crm.customer.closing.ClosingService;
import crm.customer.closing.ClosingState;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The accounts that were cancelled. */
@Named
@ViewScoped
public class ClosingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClosingService closings;

    private final ClosingFilter filter = new ClosingFilter();
    private LazyTable<ClosingRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> closings.find(filter, slice), () -> closings.count(filter));
    }

    public LazyTable<ClosingRow> getTable() {
        return table;
    }

    public ClosingFilter getFilter() {
        return filter;
    }

    public ClosingState[] getStates() {
        return ClosingState.values();
    }
}
