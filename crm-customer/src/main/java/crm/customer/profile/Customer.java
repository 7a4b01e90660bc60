package crm.customer.profile;

import crm.customer.document.CheckedDocument;
import crm.customer.document.DocumentMask;
import crm.customer.names.NameSound;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A person or enterprise that holds, or once held, an account with us. */
@Entity
@Table(name = "cus_customer")
public class Customer extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_customer_seq")
    @SequenceGenerator(name = "cus_customer_seq", sequenceName = "cus_customer_seq", allocationSize = 50)
    private Long id;

    @Column(name = "number", nullable = false)
    private String number;

    @Embedded
    private CustomerName name;

    @Embedded
    private PersonFacts person;

    @Embedded
    private Reach reach;

    @Embedded
    private Consents consents;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_class", nullable = false)
    private CustomerClass customerClass;

    @Enumerated(EnumType.STRING)
    @Column(name = "credit")
    private Credit credit;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Column(name = "manager_id")
    private Long managerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private CustomerStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false)
    private Channel channel;

    @Column(name = "main_package")
    private String mainPackage;

    @Column(name = "customer_since", nullable = false)
    private LocalDate customerSince;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "opened_by")
    private Long openedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Customer() {} // for JPA

    Customer(Registration opening) {
        number = opening.number();
        unitId = opening.unitId();
        status = opening.inReview() ? CustomerStatus.IN_REVIEW : CustomerStatus.ACTIVE;
        channel = opening.channel();
        customerSince = opening.on();
        openedAt = opening.at();
        openedBy = opening.employeeId();
        take(opening.details(), opening.at());
        if (opening.document().kind().tellsPerson()) {
            person = person.bornAs(opening.document());
        }
    }

    /** Everything a form may fill in, as it is now. */
    CustomerDetails details() {
        return DetailsOfCustomer.read(this);
    }

    /**
     * Takes over what a form filled in; the phone is in its one notation by now.
     *
     * @return the fields that have another value now
     * @throws CustomerClosedAlready when the account is closed
     */
    List<FieldDifference> change(CustomerDetails details, boolean documentTellsPerson, Instant at) {
        if (status.isEnded()) {
            throw new CustomerClosedAlready(number);
        }
        CustomerDetails before = details();
        if (documentTellsPerson) {
            details.setGender(before.getGender());
            details.setBirthDate(before.getBirthDate());
        }
        List<FieldDifference> differences = CustomerFields.between(before, details);
        if (!differences.isEmpty()) {
            take(details, at);
        }
        return differences;
    }

    /**
     * Stands on a document from now on, and is served like any other.
     *
     * @param named the name as the document bears it
     * @param review whether a second person looks at it first
     * @return the fields that have another value now
     * @throws CustomerCompleteAlready when it does not wait for a document
     */
    List<FieldDifference> complete(CheckedDocument document, String named, boolean review, Instant at) {
        if (status != CustomerStatus.TO_BE_COMPLETED) {
            throw new CustomerCompleteAlready(number);
        }
        CustomerDetails before = details();
        CustomerDetails after = details();
        after.setName(named);
        if (document.kind().tellsPerson()) {
            after.setGender(document.gender());
            after.setBirthDate(document.birthDate());
        }
        if (document.kind().ofEnterprise()) {
            after.setCustomerClass(CustomerClass.ENTERPRISE);
        } else if (customerClass == CustomerClass.ENTERPRISE) {
            after.setCustomerClass(CustomerClass.INDIVIDUAL);
        }
        take(after, at);
        List<FieldDifference> differences = new ArrayList<>(CustomerFields.between(before, after));
        differences.add(new FieldDifference(FieldDifference.DOCUMENT, null, DocumentMask.masked(document.number())));
        CustomerStatus next = review ? CustomerStatus.IN_REVIEW : CustomerStatus.ACTIVE;
        differences.add(new FieldDifference(FieldDifference.STATUS, status.name(), next.name()));
        status = next;
        return differences;
    }

    /** Stands on another document from now on, which may tell other facts of the person. */
    List<FieldDifference> standOn(CheckedDocument document, Instant at) {
        if (status.isEnded()) {
            throw new CustomerClosedAlready(number);
        }
        CustomerDetails before = details();
        if (document.kind().tellsPerson()) {
            person = getPerson().bornAs(document);
        }
        changedAt = at;
        return new ArrayList<>(CustomerFields.between(before, details()));
    }

    /** Moves on in its life; closed on that day when it ends there. */
    void moveOn(CustomerStatus next, Instant at, LocalDate on) {
        // Removal and its taking back are no part of the customer's life: a day of closing stays what it was.
        boolean ofLife = status != CustomerStatus.REMOVED && next != CustomerStatus.REMOVED;
        status = next;
        if (ofLife) {
            closedOn = next == CustomerStatus.CLOSED ? on : null;
        }
        changedAt = at;
    }

    /** Keeps number, branch, class and the days of its life for the books, and nothing of the person. */
    void erase(Instant at) {
        name = new CustomerName(NameSound.of(number));
        person = PersonFacts.UNKNOWN;
        reach = Reach.NOWHERE;
        consents = new Consents(false, false, false);
        credit = null;
        managerId = null;
        status = CustomerStatus.ERASED;
        changedAt = at;
    }

    void assignTo(long employeeId, Instant at) {
        managerId = employeeId;
        changedAt = at;
    }

    void useMainPackage(String productName) {
        mainPackage = productName;
    }

    private void take(CustomerDetails details, Instant at) {
        name = new CustomerName(NameSound.of(details.getName()));
        person = new PersonFacts(details);
        reach = new Reach(details.getPhone(), details.getMail(), details.getAddress());
        consents = new Consents(details.isConsentSms(), details.isConsentMail(), details.isConsentPhone());
        customerClass = details.getCustomerClass();
        credit = details.getCredit();
        changedAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public CustomerName getName() {
        return name;
    }

    public PersonFacts getPerson() {
        return person == null ? PersonFacts.UNKNOWN : person;
    }

    public Reach getReach() {
        return reach == null ? Reach.NOWHERE : reach;
    }

    public Consents getConsents() {
        return consents;
    }

    public CustomerClass getCustomerClass() {
        return customerClass;
    }

    public Credit getCredit() {
        return credit;
    }

    public long getUnitId() {
        return unitId;
    }

    public Long getManagerId() {
        return managerId;
    }

    public CustomerStatus getStatus() {
        return status;
    }

    /** Whether the account is older than our record of it, and runs whatever becomes of the record. */
    public boolean isTakenOver() {
        return channel == Channel.TAKEOVER;
    }

    public Channel getChannel() {
        return channel;
    }

    public String getMainPackage() {
        return mainPackage;
    }

    public LocalDate getCustomerSince() {
        return customerSince;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** The employee who opened the account; null for a record taken over. */
    public Long getOpenedBy() {
        return openedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }
}
