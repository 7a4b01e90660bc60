package crm.web.customer.opening;

import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.review.OpeningReview;
import crm.customer.review.ReviewService;
import crm.customer.submission.ReviewState;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One opening before the second person, or its question before the first. */
@Named
@ViewScoped
public class ReviewOpeningPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "/customer/opening-reviews?faces-redirect=true";

    @Inject
    private ReviewService reviews;

    @Inject
    private CustomerService customers;

    private long id;
    private CustomerSheet customer;
    private transient OpeningReview review;
    private boolean own;
    private String words;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            own = reviews.isOwn(id);
        }
    }

    public String approve() {
        reviews.approve(id, customer.version());
        return done("customer.review.approved");
    }

    public String reject() {
        if (isSilent()) {
            return null;
        }
        reviews.reject(id, words);
        return done("customer.review.rejected");
    }

    public String askBack() {
        if (isSilent()) {
            return null;
        }
        reviews.askBack(id, words);
        return done("customer.review.asked");
    }

    public String answer() {
        if (isSilent()) {
            return null;
        }
        reviews.answer(id, words);
        return done("customer.review.answered");
    }

    /** Whether the acting person may decide now: not on an own submission, and only while it waits. */
    public boolean isToDecide() {
        return !own && getReview().getState() == ReviewState.WAITING;
    }

    /** Whether the acting person was asked something. */
    public boolean isToAnswer() {
        return own && getReview().getState() == ReviewState.ASKED_BACK;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private boolean isSilent() {
        boolean silent = words == null || words.isBlank();
        if (silent) {
            Messages.errorAt("form:words", "customer.review.wordsMissing");
        }
        return silent;
    }

    private String done(String key) {
        Messages.done(key, customer.name());
        return QUEUE;
    }
}
