package crm.customer.change;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.submission.ReviewFilter;
import crm.customer.submission.ReviewRow;
import crm.customer.submission.ReviewState;
import crm.customer.submission.SubmissionQueue;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.notice.Notices;
import crm.system.notice.Wording;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Decides on changes of sensitive fields: approve, reject with a reason, or ask back. */
@Stateless
public class ChangeService {

    private static final int LONGEST = 500;

    @Inject
    private ChangeStore requests;

    @Inject
    private SubmissionQueue queue;

    @Inject
    private CustomerAccess customers;

    @Inject
    @Any
    private Instance<RequestedAct> acts;

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
        return queue.find(ChangeRequest.class, "r.about", filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public long count(@NotNull ReviewFilter filter) {
        return queue.count(ChangeRequest.class, filter);
    }

    /** What waits for this customer, if anything does. */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public Optional<ChangeView> ofCustomer(long customerId) {
        customers.byId(customerId);
        return requests.open(customerId).map(this::view);
    }

    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public ChangeView byId(long changeRequestId) {
        return view(seen(changeRequestId));
    }

    /**
     * The change is made.
     *
     * @param version of the request that was looked at
     * @throws ChangeOvertaken when a field has another value by now
     */
    @RequiresPermissions(CustomerPermissions.CHANGE_APPROVE)
    public void approve(long changeRequestId, long version) {
        ChangeRequest request = seen(changeRequestId);
        Customer customer = customers.byId(request.getCustomerId());
        if (request.getVersion() != version) {
            throw new RecordChangedMeanwhile("customer", customer.getNumber());
        }
        decide(request, ReviewState.APPROVED, null);
        acts.stream()
                .filter(act -> act.kind() == request.getKind())
                .forEach(act -> act.carryOut(customer, request.differences(), request.getSubmittedBy()));
        tell(request, "customer.change.news.approved", null); // last: an erasure takes what was told before with it
    }

    @RequiresPermissions(CustomerPermissions.CHANGE_APPROVE)
    public void reject(long changeRequestId, @NotBlank @Size(max = LONGEST) String reason) {
        ChangeRequest request = seen(changeRequestId);
        decide(request, ReviewState.REJECTED, reason);
        tell(request, "customer.change.news.rejected", reason);
    }

    /** Asks whoever submitted it. */
    @RequiresPermissions(CustomerPermissions.CHANGE_APPROVE)
    public void askBack(long changeRequestId, @NotBlank @Size(max = LONGEST) String question) {
        ChangeRequest request = seen(changeRequestId);
        decide(request, ReviewState.ASKED_BACK, question);
        tell(request, "customer.change.news.asked", question);
    }

    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public void answer(long changeRequestId, @NotBlank @Size(max = LONGEST) String answer) {
        ChangeRequest request = seen(changeRequestId);
        request.answer(currentUser.actor(), answer, clock.instant());
        record("answer", request);
    }

    /** Takes an own request back, so that another one can be made. */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public void withdraw(long changeRequestId) {
        ChangeRequest request = seen(changeRequestId);
        request.withdraw(currentUser.actor(), clock.instant());
        record("withdraw", request);
    }

    private void decide(ChangeRequest request, ReviewState next, String why) {
        Customer customer = customers.byId(request.getCustomerId());
        customers.refuseVisit(customer);
        request.decide(next, currentUser.actor(), why, clock.instant());
        record(next.verb(), request);
    }

    private void tell(ChangeRequest request, String news, String why) {
        if (request.getSubmittedAccount() != null) {
            Customer customer = customers.byId(request.getCustomerId());
            notices.send(
                    request.getSubmittedAccount(),
                    Wording.of(news, customer.getNumber(), why == null ? "" : why),
                    request.page());
        }
    }

    private void record(String what, ChangeRequest request) {
        Customer customer = customers.byId(request.getCustomerId());
        trail.record(AuditFact.done("customer:change:" + what, "customer", customer.getNumber()));
    }

    private ChangeRequest seen(long id) {
        return requests.find(id)
                .filter(request -> customers.find(request.getCustomerId()).isPresent())
                .orElseThrow(() -> new RecordNotFound("change-request", id));
    }

    private ChangeView view(ChangeRequest request) {
        return ChangeView.of(request, request.isOf(currentUser.actor()));
    }
}
