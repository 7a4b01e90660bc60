package crm.web.customer.adjustment;

import crm.customer.adjustment.AdjustmentFilter;
import crm.customer.adjustment.AdjustmentKind;
import crm.customer.adjustment.AdjustmentRow;
import crm.customer.adjustment.AdjustmentService;
import crm.customer.submission.ReviewState;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The corrections of accounts that were asked for. */
@Named
@ViewScoped
public class AdjustmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdjustmentService adjustments;

    private final AdjustmentFilter filter = new AdjustmentFilter();
    private LazyTable<AdjustmentRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> adjustments.find(filter, slice), () -> adjustments.count(filter));
    }

    public LazyTable<AdjustmentRow> getTable() {
        return table;
    }

    public AdjustmentFilter getFilter() {
        return filter;
    }

    public AdjustmentKind[] getKinds() {
        return AdjustmentKind.values();
    }

    public List<ReviewState> getStates() {
        return List.of(ReviewState.WAITING, ReviewState.APPROVED, ReviewState.REJECTED, ReviewState.WITHDRAWN);
    }
}
