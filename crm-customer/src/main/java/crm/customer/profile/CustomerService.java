package crm.customer.profile;

import crm.customer.CustomerPermissions;
import crm.customer.document.CheckMethod;
import crm.customer.document.CheckedDocument;
import crm.customer.document.CustomerDocument;
import crm.customer.document.DocumentRegister;
import crm.customer.names.PhoneNumber;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Registers and shows customers; changing them is a matter of {@code crm.customer.edit}. */
@Stateless
public class CustomerService {

    @Inject
    private CustomerStore customers;

    @Inject
    private DocumentRegister documents;

    @Inject
    private CustomerAudit audit;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private Event<CustomerOpened> opened;

    @Inject
    private Event<CustomerChanged> changed;

    /**
     * Registers a customer on a checked document, in the acting person's unit.
     *
     * @param method how the document was verified
     * @param photo whether its photo was compared with the person
     * @param review whether a second person looks at it before the account is open
     * @return the new customer, with its number
     * @throws crm.customer.document.DocumentAlreadyKnown when an account stands on the document
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_OPEN)
    public CustomerSheet register(
            @NotNull CheckedDocument document,
            @NotNull CheckMethod method,
            boolean photo,
            @Valid @NotNull CustomerDetails details,
            @NotNull Channel channel,
            boolean review) {
        Actor actor = currentUser.actor();
        details.setPhone(PhoneNumber.find(details.getPhone()).orElse(null));
        LocalDate today = LocalDate.now(clock);
        Customer customer = new Customer(new Registration(
                customers.nextNumber(),
                details,
                document,
                actor.unitId(),
                actor.employeeId(),
                channel,
                clock.instant(),
                today,
                review));
        customers.add(customer);
        CustomerDocument registered = documents.register(customer.getId(), document, actor.employeeId(), method, photo);
        audit.done(CustomerPermissions.PROFILE_OPEN, customer.getNumber());
        opened.fire(new CustomerOpened(customer.getId(), customer.getNumber(), customer.getUnitId(), channel));
        return CustomerSheet.of(customer, registered, today);
    }

    /** The customer, masked. @throws crm.system.errors.RecordNotFound when it is not for the acting person */
    @RequiresPermissions(CustomerPermissions.PROFILE_READ)
    public CustomerSheet byId(long customerId) {
        return sheet(customers.byId(customerId));
    }

    /** The customer who is signed in, masked as for anybody else: others may look over a shoulder. */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public CustomerSheet own() {
        return sheet(customers.own());
    }

    /**
     * Puts a checked document on a record taken over without one.
     *
     * @param version of the record that the form was made from
     * @param named the name as the document bears it
     * @throws crm.customer.document.DocumentAlreadyKnown when an account stands on the document
     * @throws CustomerCompleteAlready when the record does not wait for a document
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_OPEN)
    public CustomerSheet complete(
            long customerId,
            long version,
            @NotNull CheckedDocument document,
            @NotNull CheckMethod method,
            boolean photo,
            @NotBlank String named,
            boolean review) {
        Customer customer = customers.byId(customerId);
        if (customer.getVersion() != version) {
            throw new RecordChangedMeanwhile("customer", customer.getNumber());
        }
        List<FieldDifference> differences = customer.complete(document, named, review, clock.instant());
        CustomerDocument registered =
                documents.register(customerId, document, currentUser.actor().employeeId(), method, photo);
        audit.changed("customer:profile:complete", customer, differences);
        changed.fire(new CustomerChanged(customerId, customer.getNumber(), customer.getChangedAt(), differences));
        customers.save(customer);
        return CustomerSheet.of(customer, registered, LocalDate.now(clock));
    }

    /** Phone, mail address and document number in full; that they were seen stands in the audit trail. */
    @RequiresPermissions(CustomerPermissions.PROFILE_UNMASK)
    public UnmaskedNumbers unmask(long customerId) {
        Customer customer = customers.byId(customerId);
        audit.done(CustomerPermissions.PROFILE_UNMASK, customer.getNumber());
        return new UnmaskedNumbers(
                PhoneNumber.shown(customer.getReach().getPhone()),
                customer.getReach().getMail(),
                documents
                        .ofCustomer(customerId)
                        .map(CustomerDocument::getNumber)
                        .orElse(null));
    }

    private CustomerSheet sheet(Customer customer) {
        return CustomerSheet.of(customer, documents.ofCustomer(customer.getId()).orElse(null), LocalDate.now(clock));
    }
}
