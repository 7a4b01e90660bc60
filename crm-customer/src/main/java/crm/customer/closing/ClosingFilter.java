package crm.customer.closing;

import java.io.Serializable;

/** What the list of cancellations shows. */
public class ClosingFilter implements Serializable {

    private ClosingState state;

    public ClosingState getState() {
        return state;
    }

    public void setState(ClosingState state) {
        this.state = state;
    }
}
