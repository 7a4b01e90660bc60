package crm.customer.change;

import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.profile.CustomerStatus;
import crm.customer.profile.FieldDifference;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.notice.Notices;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Where features hand in what a second person must look at. */
@Dependent
public class ChangeRequests {

    private static final Set<String> SENSITIVE = Set.of("name", "customerClass", "credit");

    @Inject
    private Notices notices;

    @Inject
    private CustomerAccess customers;

    @Inject
    private ChangeStore requests;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Whether a second person looks at another value in this field. */
    public static boolean isSensitive(String field) {
        return SENSITIVE.contains(field);
    }

    /** Whether changes of this customer are reviewed one by one; an opening in review is looked at as a whole. */
    public boolean isNeeded(Customer customer) {
        return customer.getStatus() != CustomerStatus.IN_REVIEW;
    }

    /**
     * Puts a request of the acting person in the queue.
     *
     * @param why in words, for whoever decides; may be null
     * @throws ChangePending when another one waits already
     * @throws crm.customer.profile.OnlyAtHome when the customer is only visiting
     */
    public void submit(Customer customer, ChangeKind kind, List<FieldDifference> lines, String why) {
        customers.refuseVisit(customer);
        requests.open(customer.getId()).ifPresent(open -> {
            throw new ChangePending(open.getSubmitterName());
        });
        ChangeRequest request =
                new ChangeRequest(customer.getId(), kind, lines, currentUser.actor(), why, clock.instant());
        requests.add(request, customer);
        timeline.add(customer.getId(), "customer.timeline.changeAsked", request.getAbout(), customer.getNumber());
        trail.record(AuditFact.done("customer:change:submit", "customer", customer.getNumber()));
    }

    /** What was asked for once is kept, its values are not; an open request ends. */
    public void forget(long customerId) {
        for (ChangeRequest request : requests.all(customerId)) {
            request.forget();
            notices.forget(request.page());
        }
    }
}
