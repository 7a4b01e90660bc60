package crm.web.customer.opening;

import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.review.OpeningReview;
import crm.customer.review.ReviewService;
import crm.web.customer.Decision;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One opening before the second person, or its question before the first. */
@Named
@ViewScoped
public class ReviewOpeningPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewService reviews;

    @Inject
    private CustomerService customers;

    private final Decision decision = new Decision("/customer/opening-reviews");
    private long id;
    private CustomerSheet customer;
    private transient OpeningReview review;
    private boolean own;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            own = reviews.isOwn(id);
        }
    }

    public String approve() {
        return decision.tacit(
                () -> reviews.approve(id, customer.version()), "customer.review.approved", customer.name());
    }

    public String reject() {
        return decision.inWords(words -> reviews.reject(id, words), "customer.review.rejected", customer.name());
    }

    public String askBack() {
        return decision.inWords(words -> reviews.askBack(id, words), "customer.review.asked", customer.name());
    }

    public String answer() {
        return decision.inWords(words -> reviews.answer(id, words), "customer.review.answered", customer.name());
    }

    /** Whether the acting person may decide now: not on an own submission, and only while it waits. */
    public boolean isToDecide() {
        return getReview().getState().isToDecide(own);
    }

    /** Whether the acting person was asked something. */
    public boolean isToAnswer() {
        return getReview().getState().isToAnswer(own);
    }

    public OpeningReview getReview() {
        if (review == null) {
            review = reviews.ofCustomer(id).orElseThrow();
        }
        return review;
    }

    public boolean isOwn() {
        return own;
    }

    public CustomerSheet getCustomer() {
        return customer;
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
