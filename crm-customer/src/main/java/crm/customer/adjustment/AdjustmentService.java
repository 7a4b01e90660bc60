package crm.customer.adjustment;

import crm.customer.CustomerPermissions;
import crm.customer.arrears.AccountState;
import crm.customer.arrears.OpenItem;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.submission.ReviewState;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.notice.Notices;
import crm.system.notice.Wording;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Takes corrections of accounts in, and has a second person decide on them. */
@Stateless
public class AdjustmentService {

    private static final int LONGEST = 300;

    @Inject
    private AdjustmentStore adjustments;

    @Inject
    private AdjustmentBooking booking;

    @Inject
    private AccountState state;

    @Inject
    private CustomerAccess customers;

    @Inject
    private Notices notices;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A stretch of the corrections, the newest first. */
    @RequiresPermissions(CustomerPermissions.ADJUSTMENT_READ)
    public List<AdjustmentRow> find(@NotNull AdjustmentFilter filter, @NotNull Slice slice) {
        return adjustments.rows(filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.ADJUSTMENT_READ)
    public long count(@NotNull AdjustmentFilter filter) {
        return adjustments.count(filter);
    }

    /** The customer's corrections, the newest first. */
    @RequiresPermissions(CustomerPermissions.ADJUSTMENT_READ)
    public List<AdjustmentRow> ofCustomer(long customerId) {
        customers.byId(customerId);
        return adjustments.ofCustomer(customerId);
    }

    /** @throws RecordNotFound when it is not for the acting person */
    @RequiresPermissions(CustomerPermissions.ADJUSTMENT_READ)
    public AdjustmentSheet byId(long adjustmentId) {
        Adjustment adjustment = seen(adjustmentId);
        Customer customer = customers.byId(adjustment.getCustomerId());
        AdjustmentRow row = new AdjustmentRow(
                adjustmentId,
                adjustment.getNumber(),
                customer.getId(),
                customer.getNumber(),
                customer.getName().getText(),
                customer.getName().getLatin(),
                customer.getUnitId(),
                adjustment.getKind(),
                adjustment.getAmount(),
                adjustment.getState(),
                adjustment.getSubmitterName(),
                adjustment.getSubmittedAt());
        return new AdjustmentSheet(
                row,
                adjustment.getVersion(),
                adjustment.getItemReference(),
                adjustment.getReason(),
                adjustment.getDeciderName(),
                adjustment.getDecidedAt(),
                adjustment.getWords(),
                adjustment.isOf(currentUser.actor()));
    }

    /**
     * Asks for a correction; nothing is booked yet.
     *
     * @return its id
     * @throws NotOwedByThem when it is meant for something that the customer does not owe
     * @throws crm.customer.profile.OnlyAtHome when the customer is only visiting
     */
    @RequiresPermissions(CustomerPermissions.ADJUSTMENT_ASK)
    public long submit(long customerId, @Valid @NotNull AdjustmentDetails details) {
        Customer customer = customers.byId(customerId);
        customers.refuseVisit(customer);
        String meant = details.getAgainstItem() == null ? null : meant(customerId, details);
        Adjustment adjustment = new Adjustment(
                adjustments.nextNumber(), customerId, details, meant, currentUser.actor(), clock.instant());
        adjustments.add(adjustment);
        record("submit", adjustment, customer);
        timeline.add(customerId, "customer.timeline.adjustmentAsked", adjustment.getNumber(), adjustment.getNumber());
        return adjustment.getId();
    }

    private String meant(long customerId, AdjustmentDetails details) {
        return state.item(details.getAgainstItem())
                .filter(item -> item.getCustomerId() == customerId && details.getKind() == AdjustmentKind.ALLOWANCE)
                .filter(item -> item.getEnded() == null && details.getAmount().compareTo(item.getRest()) <= 0)
                .map(OpenItem::getReference)
                .orElseThrow(NotOwedByThem::new);
    }

    /**
     * It is booked.
     *
     * @param version of the correction that was looked at
     * @throws crm.customer.submission.OwnSubmission when the acting person asked for it
     * @throws crm.customer.submission.ReviewOver when it does not wait for a decision
     */
    @RequiresPermissions(CustomerPermissions.ADJUSTMENT_APPROVE)
    public void approve(long adjustmentId, long version) {
        Adjustment adjustment = seen(adjustmentId);
        if (adjustment.getVersion() != version) {
            throw new RecordChangedMeanwhile("adjustment", adjustment.getNumber());
        }
        decide(adjustment, ReviewState.APPROVED, null);
        booking.book(adjustment, customers.byId(adjustment.getCustomerId()));
        timeline.add(
                adjustment.getCustomerId(),
                "customer.timeline.adjusted",
                adjustment.getNumber(),
                adjustment.getNumber());
    }

    @RequiresPermissions(CustomerPermissions.ADJUSTMENT_APPROVE)
    public void reject(long adjustmentId, @NotBlank @Size(max = LONGEST) String why) {
        decide(seen(adjustmentId), ReviewState.REJECTED, why);
    }

    /** Takes an own one back. */
    @RequiresPermissions(CustomerPermissions.ADJUSTMENT_ASK)
    public void withdraw(long adjustmentId) {
        Adjustment adjustment = seen(adjustmentId);
        adjustment.withdraw(currentUser.actor(), clock.instant());
        adjustments.save(adjustment);
        record("withdraw", adjustment, customers.byId(adjustment.getCustomerId()));
    }

    private void decide(Adjustment adjustment, ReviewState next, String why) {
        Customer customer = customers.byId(adjustment.getCustomerId());
        customers.refuseVisit(customer);
        adjustment.decide(next, currentUser.actor(), why, clock.instant());
        adjustments.save(adjustment);
        String verb = next == ReviewState.APPROVED ? "approve" : "reject";
        record(verb, adjustment, customer);
        if (adjustment.getSubmittedAccount() != null) {
            notices.send(
                    adjustment.getSubmittedAccount(),
                    Wording.of("customer.adjustment.news." + verb, adjustment.getNumber(), why == null ? "" : why),
                    adjustment.page());
        }
    }

    private void record(String verb, Adjustment adjustment, Customer customer) {
        trail.record(new AuditValues()
                .field("number", null, adjustment.getNumber())
                .field("kind", null, adjustment.getKind())
                .field("amount", null, adjustment.getAmount())
                .in(AuditFact.done("customer:adjustment:" + verb, "customer", customer.getNumber())));
    }

    private Adjustment seen(long id) {
        return adjustments
                .find(id)
                .filter(adjustment -> customers.find(adjustment.getCustomerId()).isPresent())
                .orElseThrow(() -> new RecordNotFound("adjustment", id));
    }
}
