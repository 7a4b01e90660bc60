package crm.customer.review;

import crm.customer.CustomerPermissions;
import crm.customer.document.DocumentRegister;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.customer.submission.ReviewFilter;
import crm.customer.submission.ReviewRow;
import crm.customer.submission.ReviewState;
import crm.customer.submission.SubmissionQueue;
import crm.customer.subscription.WaitingSubscriptions;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.notice.Notices;
import crm.system.notice.Wording;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Decides on openings: approve, reject with a reason, or ask back. */
@Stateless
public class ReviewService {

    private static final int LONGEST = 500;

    @Inject
    private ReviewStore reviews;

    @Inject
    private SubmissionQueue queue;

    @Inject
    private CustomerAccess customers;

    @Inject
    private WaitingSubscriptions subscriptions;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A stretch of the queue, the one that waits longest first. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public List<ReviewRow> find(@NotNull ReviewFilter filter, @NotNull Slice slice) {
        return queue.find(OpeningReview.class, "''", filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public long count(@NotNull ReviewFilter filter) {
        return queue.count(OpeningReview.class, filter);
    }

    /** The review of a customer's opening, if there was one. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public Optional<OpeningReview> ofCustomer(long customerId) {
        customers.byId(customerId);
        return reviews.ofCustomer(customerId);
    }

    /** Whether the acting person submitted it, and so may answer but not decide. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public boolean isOwn(long customerId) {
        return waiting(customerId).isOf(currentUser.actor());
    }

    /**
     * The account is open, and what was sold with it runs from today.
     *
     * @param version of the record that was looked at: what was changed meanwhile is not approved unseen
     * @throws RecordChangedMeanwhile when it is another one now
     */
    @RequiresPermissions(CustomerPermissions.OPENING_APPROVE)
    public void approve(long customerId, long version) {
        Customer customer = customers.byId(customerId);
        if (customer.getVersion() != version) {
            throw new RecordChangedMeanwhile("customer", customer.getNumber());
        }
        OpeningReview review = decide(customerId, ReviewState.APPROVED, null);
        customers.moveOn(customer, CustomerStatus.ACTIVE);
        if (!customer.isTakenOver()) {
            subscriptions.begin(customerId);
        }
        tell(review, customer, "customer.review.news.approved", "");
    }

    /**
     * The account is not opened: it is closed, and its number and document are free again. A record taken over only
     * waits for another document; what runs on it goes on.
     */
    @RequiresPermissions(CustomerPermissions.OPENING_APPROVE)
    public void reject(long customerId, @NotBlank @Size(max = LONGEST) String reason) {
        Customer customer = customers.byId(customerId);
        OpeningReview review = decide(customerId, ReviewState.REJECTED, reason);
        documents.free(customerId);
        if (customer.isTakenOver()) {
            customers.moveOn(customer, CustomerStatus.TO_BE_COMPLETED);
        } else {
            subscriptions.drop(customerId);
            customers.moveOn(customer, CustomerStatus.CLOSED);
        }
        tell(review, customer, "customer.review.news.rejected", reason);
    }

    /** Asks whoever submitted it. */
    @RequiresPermissions(CustomerPermissions.OPENING_APPROVE)
    public void askBack(long customerId, @NotBlank @Size(max = LONGEST) String question) {
        Customer customer = customers.byId(customerId);
        tell(decide(customerId, ReviewState.ASKED_BACK, question), customer, "customer.review.news.asked", question);
    }

    /** Answers the question, after the record was mended where it had to be. */
    @RequiresPermissions(CustomerPermissions.PROFILE_OPEN)
    public void answer(long customerId, @NotBlank @Size(max = LONGEST) String answer) {
        Customer customer = customers.byId(customerId);
        waiting(customerId).answer(currentUser.actor(), answer, clock.instant());
        trail.record(AuditFact.done("customer:opening:answer", "customer", customer.getNumber()));
    }

    private OpeningReview decide(long customerId, ReviewState next, String why) {
        OpeningReview review = waiting(customerId);
        customers.refuseVisit(customers.byId(customerId));
        review.decide(next, currentUser.actor(), why, clock.instant());
        return review;
    }

    private OpeningReview waiting(long customerId) {
        customers.byId(customerId);
        return reviews.ofCustomer(customerId).orElseThrow(() -> new RecordNotFound("review", customerId));
    }

    private void tell(OpeningReview review, Customer customer, String news, String words) {
        trail.record(AuditFact.done("customer:opening:" + review.getState().verb(), "customer", customer.getNumber()));
        if (review.getSubmittedAccount() != null) {
            notices.send(
                    review.getSubmittedAccount(),
                    Wording.of(news, customer.getName().getText(), words),
                    "/customer/customer.xhtml?id=" + customer.getId());
        }
    }
}
