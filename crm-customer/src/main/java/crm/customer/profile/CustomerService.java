package crm.customer.profile;

import crm.customer.CustomerPermissions;
import crm.customer.document.CheckMethod;
import crm.customer.document.CheckedDocument;
import crm.customer.document.CustomerDocument;
import crm.customer.document.DocumentRegister;
import crm.customer.names.MailAddress;
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

/** Registers, shows and changes customers. */
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

    /** What a form may fill in, as it is now; phone and mail are masked, and left alone when they come back so. */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public CustomerDetails detailsOf(long customerId) {
        CustomerDetails details = customers.byId(customerId).details();
        details.setPhone(PhoneNumber.masked(details.getPhone()));
        details.setMail(MailAddress.masked(details.getMail()));
        return details;
    }

    /**
     * Takes over what a form filled in.
     *
     * @param version of the record that the form was made from
     * @return the record as it is now
     * @throws RecordChangedMeanwhile when somebody else saved it since; nothing is overwritten
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public CustomerSheet change(long customerId, long version, @Valid @NotNull CustomerDetails details) {
        Customer customer = customers.byId(customerId);
        if (customer.getVersion() != version) {
            throw new RecordChangedMeanwhile("customer", customer.getNumber());
        }
        CustomerDocument document = documents.ofCustomer(customerId).orElse(null);
        details.setPhone(phoneMeant(details.getPhone(), customer.getReach().getPhone()));
        details.setMail(mailMeant(details.getMail(), customer.getReach().getMail()));
        boolean tellsPerson = document != null && document.getKind().tellsPerson();
        List<FieldDifference> differences = customer.change(details, tellsPerson, clock.instant());
        if (!differences.isEmpty()) {
            audit.changed(CustomerPermissions.PROFILE_CHANGE, customer.getNumber(), differences);
            changed.fire(new CustomerChanged(customerId, customer.getNumber(), customer.getChangedAt(), differences));
            customers.save(customer);
        }
        return CustomerSheet.of(customer, document, LocalDate.now(clock));
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
        audit.changed("customer:profile:complete", customer.getNumber(), differences);
        changed.fire(new CustomerChanged(customerId, customer.getNumber(), customer.getChangedAt(), differences));
        customers.save(customer);
        return CustomerSheet.of(customer, registered, LocalDate.now(clock));
    }

    /**
     * Puts one person's changes on top of what others saved meanwhile: only fields that differ between the original and
     * what the form holds now are written.
     *
     * @param original what the form began with
     * @param mine what it holds now
     */
    @RequiresPermissions(CustomerPermissions.PROFILE_CHANGE)
    public CustomerSheet changeOnTop(
            long customerId, @NotNull CustomerDetails original, @Valid @NotNull CustomerDetails mine) {
        Customer customer = customers.byId(customerId);
        CustomerDetails now = customer.details();
        CustomerFields.putOnTop(original, mine, now);
        return change(customerId, customer.getVersion(), now);
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

    private static String phoneMeant(String typed, String now) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.equals(PhoneNumber.masked(now))
                ? now
                : PhoneNumber.find(typed).orElse(null);
    }

    private static String mailMeant(String typed, String now) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.contains("****") ? now : typed.strip();
    }
}
