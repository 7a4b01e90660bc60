package crm.customer.churn;

import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes records down and tells it everywhere it has to be told, within the transaction of whoever asks. */
@Dependent
public class ChurnBook {

    @Inject
    private ChurnStore churns;

    @Inject
    private CustomerAccess customers;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** What a record belongs to and how it stands, for features that hang something on it. */
    public Churn byId(long churnId) {
        return churns.byId(churnId);
    }

    /** Who left. @throws RecordNotFound when the customer is not for the acting person */
    public Customer customerOf(Churn churn) {
        return customers.find(churn.getCustomerId()).orElseThrow(() -> new RecordNotFound("churn", churn.getId()));
    }

    /** How it stands now, by its plans. */
    public void stand(Churn churn, String customerNumber, ChurnStanding next) {
        churn.stand(next);
        churns.save(churn, customerNumber);
    }

    /**
     * Writes down that a customer left; a record of that service and day that was withdrawn counts again.
     *
     * @throws ChurnKnownAlready when there is one that counts
     */
    long enter(Customer customer, ChurnDetails details, ChurnOrigin origin) {
        Optional<Churn> known = churns.find(customer.getId(), details);
        Churn churn = known.orElseGet(() -> new Churn(customer, details, origin, me(), clock.instant()));
        if (known.isPresent()) {
            if (!churn.isWithdrawn()) {
                throw new ChurnKnownAlready(customer.getNumber());
            }
            churn.change(details);
            churn.restore();
            churns.save(churn, customer.getNumber());
        } else {
            churns.add(churn, customer.getNumber());
        }
        event(churn, known.isPresent() ? ChurnChange.RESTORED : ChurnChange.ADDED);
        trail.record(AuditFact.done("customer:churn:enter", "churn", churn.getId()));
        tell(customer, "customer.timeline.churned", details);
        return churn.getId();
    }

    void change(Churn churn, Customer customer, ChurnDetails details) {
        List<ChurnDifference> differences = churn.change(details);
        AuditValues values = new AuditValues();
        for (ChurnDifference difference : differences) {
            note(churn, difference);
            values.field(difference.field(), difference.from(), difference.to());
        }
        churns.save(churn, customer.getNumber());
        trail.record(values.in(AuditFact.done("customer:churn:change", "churn", churn.getId())));
        if (!differences.isEmpty()) {
            tell(customer, "customer.timeline.churnChanged", details);
        }
    }

    void withdraw(Churn churn, Customer customer) {
        churn.withdraw();
        event(churn, ChurnChange.WITHDRAWN);
        churns.save(churn, customer.getNumber());
        trail.record(AuditFact.done("customer:churn:withdraw", "churn", churn.getId()));
        tell(customer, "customer.timeline.churnWithdrawn", churn.details());
    }

    private void event(Churn churn, String what) {
        note(churn, new ChurnDifference(what, null, null));
    }

    private void note(Churn churn, ChurnDifference difference) {
        churns.add(new ChurnChange(churn.getId(), clock.instant(), me(), difference));
    }

    private void tell(Customer customer, String news, ChurnDetails details) {
        timeline.add(
                customer.getId(),
                news,
                details.getChurnedOn().toString(),
                details.getBusinessType().name());
    }

    private String me() {
        return currentUser.actor().personName();
    }
}
