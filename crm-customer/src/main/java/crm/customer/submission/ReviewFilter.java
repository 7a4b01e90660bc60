package crm.customer.submission;

import java.io.Serializable;

/** What the queue is narrowed to; what is null narrows nothing. */
public class ReviewFilter implements Serializable {

    private ReviewState state = ReviewState.WAITING;
    private boolean mine;

    public ReviewState getState() {
        return state;
    }

    public void setState(ReviewState state) {
        this.state = state;
    }

    /** Only what the acting person submitted. */
    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
