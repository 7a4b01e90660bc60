package crm.customer.porting;

import java.io.Serializable;

/** What the list of portings shows. */
public class PortingFilter implements Serializable {

    private PortingDirection direction;
    private PortingState state;

    public PortingDirection getDirection() {
        return direction;
    }

    public void setDirection(PortingDirection direction) {
        this.direction = direction;
    }

    public PortingState getState() {
        return state;
    }

    public void setState(PortingState state) {
        this.state = state;
    }
}
