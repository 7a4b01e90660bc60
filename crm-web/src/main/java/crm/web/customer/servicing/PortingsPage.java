package crm.web.customer.servicing;

import crm.customer.porting.PortingDirection;
import crm.customer.porting.PortingFilter;
import crm.customer.porting.PortingRow;
import crm.customer.porting.PortingService;
import crm.customer.porting.PortingState;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The numbers that are on their way in or out, or were. */
@Named
@ViewScoped
public class PortingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PortingService portings;

    private final PortingFilter filter = new PortingFilter();
    private LazyTable<PortingRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> portings.find(filter, slice), () -> portings.count(filter));
    }

    public LazyTable<PortingRow> getTable() {
        return table;
    }

    public PortingFilter getFilter() {
        return filter;
    }

    public PortingState[] getStates() {
        return PortingState.values();
    }

    public PortingDirection[] getDirections() {
        return PortingDirection.values();
    }
}
