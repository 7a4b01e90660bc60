package crm.web.customer.adjustment;

import crm.customer.adjustment.AdjustmentService;
import crm.customer.adjustment.AdjustmentSheet;
import crm.web.customer.Decision;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One correction before the second person. */
@Named
@ViewScoped
public class AdjustmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdjustmentService adjustments;

    private final Decision decision = new Decision("/customer/adjustments");
    private long id;
    private AdjustmentSheet adjustment;

    public void open() {
        if (adjustment == null) {
            adjustment = adjustments.byId(id);
        }
    }

    public String approve() {
        return decision.tacit(
                () -> adjustments.approve(id, adjustment.version()),
                "customer.adjustment.approved",
                adjustment.row().number());
    }

    public String reject() {
        return decision.inWords(
                words -> adjustments.reject(id, words),
                "customer.adjustment.rejected",
                adjustment.row().number());
    }

    public String withdraw() {
        return decision.tacit(
                () -> adjustments.withdraw(id),
                "customer.adjustment.withdrawn",
                adjustment.row().number());
    }

    /** Whether the acting person may decide now: not on an own one, and only while it waits. */
    public boolean isToDecide() {
        return adjustment.row().state().isToDecide(adjustment.own());
    }

    /** Whether it is the acting person's own and still waits. */
    public boolean isToWithdraw() {
        return adjustment.own() && adjustment.row().state().isOpen();
    }

    public AdjustmentSheet getAdjustment() {
        return adjustment;
    }

    public Decision getDecision() {
        return decision;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
