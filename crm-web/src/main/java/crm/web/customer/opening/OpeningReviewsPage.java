package crm.web.customer.opening;

import crm.customer.review.ReviewService;
import crm.customer.submission.ReviewFilter;
import crm.customer.submission.ReviewRow;
import crm.customer.submission.ReviewState;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The queue of openings that a second person looks at. */
@Named
@ViewScoped
public class OpeningReviewsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewService reviews;

    private final ReviewFilter filter = new ReviewFilter();
    private LazyTable<ReviewRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> reviews.find(filter, slice), () -> reviews.count(filter));
    }

    public LazyTable<ReviewRow> getTable() {
        return table;
    }

    public ReviewFilter getFilter() {
        return filter;
    }

    public ReviewState[] getStates() {
        return ReviewState.values();
    }
}
