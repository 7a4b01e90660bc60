package crm.customer.history;

import crm.customer.profile.FieldDifference;
import crm.system.crypto.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** One field that somebody changed, from what to what; never changed after it was written. */
@Entity
@Table(name = "cus_field_change")
public class FieldChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_field_change_seq")
    @SequenceGenerator(name = "cus_field_change_seq", sequenceName = "cus_field_change_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    @Column(name = "field", nullable = false)
    private String field;

    @Convert(converter = EncryptedText.class)
    @Column(name = "value_from")
    private String valueFrom;

    @Convert(converter = EncryptedText.class)
    @Column(name = "value_to")
    private String valueTo;

    protected FieldChange() {} // for JPA

    FieldChange(long customerId, Instant at, long accountId, String actorName, String field, String from, String to) {
        this.customerId = customerId;
        this.changedAt = at;
        this.accountId = accountId;
        this.actorName = actorName;
        this.field = field;
        this.valueFrom = from;
        this.valueTo = to;
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getActorName() {
        return actorName;
    }

    public String getField() {
        return field;
    }

    /** The change in full, with what opens values that are sealed with the customer's key. */
    FieldDifference difference(UnaryOperator<String> open) {
        return new FieldDifference(field, open.apply(valueFrom), open.apply(valueTo));
    }
}
