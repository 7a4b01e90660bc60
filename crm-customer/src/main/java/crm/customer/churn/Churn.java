package crm.customer.churn;

import crm.customer.profile.Customer;
import crm.customer.profile.CustomerClass;
import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.List;

/** That a customer left a service. */
@Entity
@Table(name = "cus_churn")
public class Churn extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_churn_seq")
    @SequenceGenerator(name = "cus_churn_seq", sequenceName = "cus_churn_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_class", nullable = false)
    private CustomerClass customerClass;

    @Column(name = "churned_on", nullable = false)
    private LocalDate churnedOn;

    @Column(name = "churn_month", nullable = false)
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    @Column(name = "business_type", nullable = false)
    private BusinessType businessType;

    @Column(name = "reason_id", nullable = false)
    private long reasonId;

    @Enumerated(EnumType.STRING)
    @Column(name = "rival")
    private Rival rival;

    @Column(name = "segment")
    private String segment;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private ChurnSource source;

    @Convert(converter = EncryptedText.class)
    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private ChurnStanding standing;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false)
    private ChurnOrigin origin;

    @Column(name = "withdrawn", nullable = false)
    private boolean withdrawn;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "import_id")
    private Long importId;

    protected Churn() {} // for JPA

    Churn(Customer customer, ChurnDetails details, ChurnOrigin origin, String by, Instant at) {
        customerId = customer.getId();
        unitId = customer.getUnitId();
        customerClass = customer.getCustomerClass();
        standing = ChurnStanding.NO_PLAN;
        this.origin = origin;
        enteredBy = by;
        enteredAt = at;
        take(details);
    }

    /**
     * Takes over what a form filled in.
     *
     * @return the fields that have another value now
     */
    List<ChurnDifference> change(ChurnDetails details) {
        List<ChurnDifference> differences = ChurnDifference.between(details(), details);
        take(details);
        return differences;
    }

    private void take(ChurnDetails details) {
        churnedOn = details.getChurnedOn();
        month = churnedOn.withDayOfMonth(1);
        businessType = details.getBusinessType();
        reasonId = details.getReasonId();
        rival = details.getRival();
        segment = details.getSegment();
        source = details.getSource();
        note = details.getNote();
    }

    void withdraw() {
        withdrawn = true;
    }

    void restore() {
        withdrawn = false;
    }

    void stand(ChurnStanding next) {
        standing = next;
    }

    void forgetWords() {
        note = null;
    }

    /** Everything a form may fill in, as it is now. */
    ChurnDetails details() {
        ChurnDetails details = new ChurnDetails();
        details.setChurnedOn(churnedOn);
        details.setBusinessType(businessType);
        details.setReasonId(reasonId);
        details.setRival(rival);
        details.setSegment(segment);
        details.setSource(source);
        details.setNote(note);
        return details;
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** The customer's branch on the day this was written down. */
    public long getUnitId() {
        return unitId;
    }

    public CustomerClass getCustomerClass() {
        return customerClass;
    }

    public ChurnStanding getStanding() {
        return standing;
    }

    public ChurnOrigin getOrigin() {
        return origin;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public String getEnteredBy() {
        return enteredBy;
    }
}
