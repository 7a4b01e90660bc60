package crm.customer.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that happened with a customer; never changed after it was written. */
@Entity
@Table(name = "cus_timeline_entry")
public class TimelineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_timeline_entry_seq")
    @SequenceGenerator(name = "cus_timeline_entry_seq", sequenceName = "cus_timeline_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Column(name = "kind", nullable = false)
    private String kind;

    @Column(name = "detail")
    private String detail;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "reference")
    private String reference;

    protected TimelineEntry() {} // for JPA

    TimelineEntry(long customerId, Instant at, String kind, String detail, String actorName, String reference) {
        this.customerId = customerId;
        this.happenedAt = at;
        this.kind = kind;
        this.detail = detail;
        this.actorName = actorName;
        this.reference = reference;
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getKind() {
        return kind;
    }

    public String getDetail() {
        return detail;
    }

    public String getActorName() {
        return actorName;
    }

    public String getReference() {
        return reference;
    }
}
