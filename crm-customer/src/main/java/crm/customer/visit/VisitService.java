package crm.customer.visit;

import crm.customer.CustomerPermissions;
import crm.customer.branch.Branch;
import crm.customer.branch.Branches;
import crm.customer.document.CustomerDocument;
import crm.customer.document.DocumentProof;
import crm.customer.document.DocumentRegister;
import crm.customer.document.DocumentSettings;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.ActingSession;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import crm.system.settings.Settings;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Serves customers of other branches who stand at the counter and show their document. */
@Stateless
public class VisitService {

    private static final String START = CustomerPermissions.VISIT_START;

    @Inject
    private VisitStore visits;

    @Inject
    private CustomerAccess customers;

    @Inject
    private DocumentRegister documents;

    @Inject
    private DocumentProof proof;

    @Inject
    private Branches branches;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Opens the record of a customer for this visit. For a customer of one's own branch none is needed, and none is
     * written down.
     *
     * @param number the customer number, as it was told
     * @param document the document number, as it stands on the document shown
     * @return the customer
     * @throws VisitRefused when the two do not belong together, alike whether or not there is such a customer
     * @throws crm.customer.document.TooManyWrongDocuments when the person tried in vain too often
     */
    @RequiresPermissions(CustomerPermissions.VISIT_START)
    public long start(@NotBlank @Size(max = 20) String number, @NotBlank @Size(max = 40) String document) {
        Actor actor = currentUser.actor();
        String plain = number.replaceAll("\\s", "");
        Optional<Customer> customer =
                customers.findAnywhere(plain).filter(found -> !found.getStatus().isTakenOut());
        Optional<CustomerDocument> kept =
                documents.ofCustomer(customer.map(Customer::getId).orElse(-1L));
        if (!proof.holds(actor.accountId(), plain, kept, document, settings.number(DocumentSettings.MOST_WRONG))) {
            trail.recordApart(AuditFact.refused(START, "customer", plain));
            throw new VisitRefused();
        }
        Customer found = customer.orElseThrow(VisitRefused::new);
        if (!currentUser.scope().covers(found.getUnitId())
                && visits.open(found.getId()).isEmpty()) {
            begin(found, actor);
        }
        return found.getId();
    }

    private void begin(Customer customer, Actor actor) {
        Instant now = clock.instant();
        Duration length = Duration.ofMinutes(settings.number(VisitSettings.MINUTES));
        visits.add(new Visit(customer, actor, ActingSession.current(), now, now.plus(length)));
        trail.record(AuditFact.done(START, "customer", customer.getNumber()));
        timeline.add(
                customer.getId(),
                "customer.timeline.visited",
                branches.find(actor.unitId()).map(Branch::name).orElse(null),
                customer.getNumber());
    }

    /** Ends the visit of a customer; their record is closed to the person again. One that is over stays as it is. */
    @RequiresPermissions(CustomerPermissions.VISIT_START)
    public void end(long customerId) {
        String number =
                customers.findAnywhere(customerId).map(Customer::getNumber).orElse(null);
        if (visits.end(customerId, clock.instant()) > 0) {
            trail.record(AuditFact.done("customer:visit:end", "customer", number));
        } else if (!visits.wasMine(customerId)) {
            // Nothing to end: then it must at least be a customer whom the person may see.
            customers.byId(customerId);
        }
    }

    /** The acting person's visits that hold now, the latest first. */
    @RequiresPermissions(CustomerPermissions.VISIT_START)
    public List<OpenVisit> open() {
        return visits.open();
    }

    /** Who served customers of one's own branches elsewhere, the latest first. */
    @RequiresPermissions(CustomerPermissions.VISIT_READ)
    public List<VisitRow> find(@NotNull VisitFilter filter, @NotNull Slice slice) {
        return visits.rows(filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.VISIT_READ)
    public long count(@NotNull VisitFilter filter) {
        return visits.count(filter);
    }
}
