package crm.customer.adjustment;

import crm.customer.submission.ReviewState;
import java.io.Serializable;

/** What the list of corrections is narrowed to; what is null narrows nothing. */
public class AdjustmentFilter implements Serializable {

    private ReviewState state;
    private AdjustmentKind kind;

    public ReviewState getState() {
        return state;
    }

    public void setState(ReviewState state) {
        this.state = state;
    }

    public AdjustmentKind getKind() {
        return kind;
    }

    public void setKind(AdjustmentKind kind) {
        this.kind = kind;
    }
}
