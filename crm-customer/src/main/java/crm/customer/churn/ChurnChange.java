package crm.customer.churn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a record's history. Lines are only ever added. */
@Entity
@Table(name = "cus_churn_change")
public class ChurnChange {

    /** Fields that stand for a whole event. */
    static final String ADDED = "added";

    static final String WITHDRAWN = "withdrawn";
    static final String RESTORED = "restored";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_churn_change_seq")
    @SequenceGenerator(name = "cus_churn_change_seq", sequenceName = "cus_churn_change_seq", allocationSize = 50)
    private Long id;

    @Column(name = "churn_id", nullable = false)
    private long churnId;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    @Column(name = "field", nullable = false)
    private String field;

    @Column(name = "value_from")
    private String from;

    @Column(name = "value_to")
    private String to;

    protected ChurnChange() {} // for JPA

    ChurnChange(long churnId, Instant changedAt, String actorName, ChurnDifference difference) {
        this.churnId = churnId;
        this.changedAt = changedAt;
        this.actorName = actorName;
        field = difference.field();
        from = difference.from();
        to = difference.to();
    }

    public Long getId() {
        return id;
    }

    public long getChurnId() {
        return churnId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getActorName() {
        return actorName;
    }

    /** A field, or what happened to the record as a whole. */
    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
