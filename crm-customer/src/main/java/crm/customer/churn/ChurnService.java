package crm.customer.churn;

import crm.customer.CustomerPermissions;
import crm.customer.churn.reason.ChurnReasons;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps who left, and why. */
@Stateless
public class ChurnService {

    private static final int SHOWN_CHANGES = 50;

    @Inject
    private ChurnStore churns;

    @Inject
    private ChurnListStore lists;

    @Inject
    private ChurnBook book;

    @Inject
    private ChurnReasons reasons;

    @Inject
    private CustomerAccess customers;

    @Inject
    private AuditTrail trail;

    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public List<ChurnRow> find(@NotNull ChurnFilter filter, @NotNull Slice slice) {
        return lists.rows(filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public long count(@NotNull ChurnFilter filter) {
        return lists.count(filter);
    }

    /**
     * The next rows of the list, for a file.
     *
     * @param last the row before the first wanted one; null at the beginning
     */
    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public List<ChurnRow> after(@NotNull ChurnFilter filter, ChurnRow last, @Min(1) @Max(1_000) int most) {
        return lists.after(filter, last, most);
    }

    /** Puts on record that the list is taken out. */
    @RequiresPermissions({CustomerPermissions.CHURN_READ, CustomerPermissions.PROFILE_EXPORT})
    public void noteExport(@NotNull ChurnFilter filter) {
        trail.record(AuditFact.done("customer:churn:export", "churn", lists.count(filter)));
    }

    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public ChurnSheet byId(long churnId) {
        Churn churn = churns.byId(churnId);
        Customer customer = book.customerOf(churn);
        return ChurnSheet.of(churn, customer, reasons.byId(churn.details().getReasonId()));
    }

    /** What a customer left, the latest first. */
    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public List<ChurnRow> ofCustomer(long customerId) {
        return lists.ofCustomer(customers.byId(customerId).getId());
    }

    /** What was changed last about a record, the newest first. */
    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public List<ChurnChange> changes(long churnId) {
        book.customerOf(churns.byId(churnId));
        return churns.changes(churnId, SHOWN_CHANGES);
    }

    /**
     * Writes down that a customer left.
     *
     * @return the id of the record
     * @throws NoSuchCustomer when nobody within reach has the number
     * @throws ChurnKnownAlready when that service and day is written down
     * @throws LeftBeforeJoining when the day lies before the customer came
     */
    @RequiresPermissions(CustomerPermissions.CHURN_KEEP)
    public long register(@NotBlank String number, @Valid @NotNull ChurnDetails details) {
        String plain = number.replaceAll("\\s", "");
        Customer customer = customers
                .findAnywhere(plain)
                .flatMap(found -> customers.find(found.getId()))
                .orElseThrow(() -> new NoSuchCustomer(plain));
        check(customer, details);
        return book.enter(customer, details, ChurnOrigin.ENTERED);
    }

    /**
     * Takes over what a form filled in.
     *
     * @param version of the record that the form was made from
     * @throws RecordChangedMeanwhile when somebody saved it since
     */
    @RequiresPermissions(CustomerPermissions.CHURN_KEEP)
    public void change(long churnId, long version, @Valid @NotNull ChurnDetails details) {
        Churn churn = churns.byId(churnId);
        Customer customer = book.customerOf(churn);
        requireVersion(churn, version);
        check(customer, details);
        book.change(churn, customer, details);
    }

    /** A record that was wrong no longer counts; registering the same again brings it back. */
    @RequiresPermissions(CustomerPermissions.CHURN_KEEP)
    public void withdraw(long churnId, long version) {
        Churn churn = churns.byId(churnId);
        Customer customer = book.customerOf(churn);
        requireVersion(churn, version);
        book.withdraw(churn, customer);
    }

    private void check(Customer customer, ChurnDetails details) {
        reasons.byId(details.getReasonId());
        if (details.getChurnedOn().isBefore(customer.getCustomerSince())) {
            throw new LeftBeforeJoining(customer.getCustomerSince());
        }
    }

    private static void requireVersion(Churn churn, long version) {
        if (churn.getVersion() != version) {
            throw new RecordChangedMeanwhile("churn", churn.getId());
        }
    }
}
