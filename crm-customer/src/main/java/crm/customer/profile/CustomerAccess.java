package crm.customer.profile;

import crm.customer.CustomerPermissions;
import crm.customer.document.CheckMethod;
import crm.customer.document.CheckedDocument;
import crm.customer.document.CustomerDocument;
import crm.customer.document.DocumentMask;
import crm.customer.document.DocumentRegister;
import crm.customer.personal.PersonalCipher;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The door for services of other features: a customer, if the acting person may see it. */
@Dependent
public class CustomerAccess {

    private static final Set<String> ONLY_AT_HOME = Set.of("name", "customerClass", "credit");

    @Inject
    private CustomerStore customers;

    @Inject
    private CustomerAudit audit;

    @Inject
    private DocumentRegister documents;

    @Inject
    private PersonalCipher cipher;

    @Inject
    private Event<CustomerChanged> changed;

    @Inject
    private Event<CustomerErased> erased;

    @Inject
    private Clock clock;

    /** @throws crm.system.errors.RecordNotFound when there is none, or it is not for the acting person */
    public Customer byId(long id) {
        return customers.byId(id);
    }

    /** The customer who is signed in. */
    public Customer own() {
        return customers.own();
    }

    public Optional<Customer> find(long id) {
        return customers.find(id);
    }

    /** A customer of any branch; only to tell that there is one. */
    public Optional<Customer> findAnywhere(long id) {
        return customers.findAnywhere(id);
    }

    /**
     * Stops what only the home branch may do with a customer.
     *
     * @throws OnlyAtHome when the customer is only visiting
     */
    public void refuseVisit(Customer customer) {
        if (customers.isVisiting(customer)) {
            throw new OnlyAtHome(customer.getNumber());
        }
    }

    /** The customer with that number in any branch, if the acting person might see one of that class. */
    public Optional<Customer> findAnywhere(String number) {
        return customers.findAnywhere(number);
    }

    /** Those of them that the acting person may see, in one query. */
    public List<Customer> seen(Collection<Long> ids) {
        return customers.seen(ids);
    }

    /** Everything a form may fill in, as it is now and in full. */
    public CustomerDetails details(Customer customer) {
        return customer.details();
    }

    /**
     * Takes over what a form filled in, the phone in its one notation; history and audit tell it.
     *
     * @return the record as it is now
     * @throws CustomerClosedAlready when the account is closed
     * @throws OnlyAtHome when name, class or credit change while the customer is only visiting
     * @throws crm.system.errors.RecordChangedMeanwhile when somebody saves at the same moment
     */
    public CustomerSheet change(Customer customer, CustomerDetails details) {
        CustomerDocument document = documents.ofCustomer(customer.getId()).orElse(null);
        boolean tellsPerson = document != null && document.getKind().tellsPerson();
        List<FieldDifference> differences = customer.change(details, tellsPerson, clock.instant());
        if (differences.stream().anyMatch(difference -> ONLY_AT_HOME.contains(difference.field()))) {
            refuseVisit(customer);
        }
        if (!differences.isEmpty()) {
            audit.changed(CustomerPermissions.PROFILE_CHANGE, customer, differences);
            changed.fire(
                    new CustomerChanged(customer.getId(), customer.getNumber(), customer.getChangedAt(), differences));
            customers.save(customer);
        }
        return CustomerSheet.of(customer, document, LocalDate.now(clock));
    }

    /** Whether a field that people fill in has that value now, and no document tells it. */
    public boolean isStill(Customer customer, String field, String value) {
        if (!CustomerFields.isOne(field) || !Objects.equals(CustomerFields.text(customer.details(), field), value)) {
            return false;
        }
        boolean told = PersonFacts.TOLD.contains(field)
                && documents
                        .ofCustomer(customer.getId())
                        .filter(document -> document.getKind().tellsPerson())
                        .isPresent();
        return !told;
    }

    /**
     * Puts another document in the place of the one on record; history and audit tell it masked.
     *
     * @param checkedBy the employee who saw it
     * @throws crm.customer.document.DocumentAlreadyKnown when an account stands on it already
     */
    public void replaceDocument(
            Customer customer, CheckedDocument document, Long checkedBy, CheckMethod method, boolean photo) {
        List<FieldDifference> differences = customer.standOn(document, clock.instant());
        String before = documents.replace(customer.getId(), document, checkedBy, method, photo);
        differences.add(new FieldDifference(
                FieldDifference.DOCUMENT, DocumentMask.masked(before), DocumentMask.masked(document.number())));
        audit.changed("customer:profile:document", customer, differences);
        changed.fire(new CustomerChanged(customer.getId(), customer.getNumber(), customer.getChangedAt(), differences));
        customers.save(customer);
    }

    /** Moves a customer on in its life; history and audit tell it. */
    public void moveOn(Customer customer, CustomerStatus next) {
        List<FieldDifference> difference = List.of(
                new FieldDifference(FieldDifference.STATUS, customer.getStatus().name(), next.name()));
        customer.moveOn(next, clock.instant(), LocalDate.now(clock));
        audit.changed("customer:profile:move-on", customer, difference);
        changed.fire(new CustomerChanged(customer.getId(), customer.getNumber(), customer.getChangedAt(), difference));
        customers.save(customer);
    }

    /** Makes an employee responsible; history and audit tell it by the names. */
    public void assign(Customer customer, long employeeId, String nameBefore, String name) {
        customer.assignTo(employeeId, clock.instant());
        List<FieldDifference> difference = List.of(new FieldDifference(FieldDifference.MANAGER, nameBefore, name));
        audit.changed(CustomerPermissions.PROFILE_ASSIGN, customer, difference);
        changed.fire(new CustomerChanged(customer.getId(), customer.getNumber(), customer.getChangedAt(), difference));
    }

    /**
     * Forgets everything personal for good, here and wherever {@link CustomerErased} is heard; the key of what stands in
     * history and audit is destroyed.
     */
    public void erase(Customer customer) {
        customer.erase(clock.instant());
        documents.free(customer.getId());
        audit.done("customer:profile:erase", customer.getNumber());
        erased.fire(new CustomerErased(customer.getId(), customer.getNumber()));
        cipher.destroy(customer.getId());
        customers.save(customer);
    }

    /** Notes the package that lists show beside the name; null when there is none any more. */
    public void useMainPackage(Customer customer, String productName) {
        customer.useMainPackage(productName);
    }
}
