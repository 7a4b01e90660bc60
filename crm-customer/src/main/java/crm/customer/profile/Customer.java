package crm.customer.profile;

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

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public CustomerName getName() {
        return name;
    }

    /** What is known of the person; null when nothing is. */
    public PersonFacts getPerson() {
        return person;
    }

    /** Where the customer is reached; null when nowhere. */
    public Reach getReach() {
        return reach;
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
