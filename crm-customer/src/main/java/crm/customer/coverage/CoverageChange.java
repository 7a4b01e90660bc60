package crm.customer.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of an area's history. Lines are only ever added. */
@Entity
@Table(name = "cus_coverage_change")
public class CoverageChange {

    /** Fields that stand for a whole event. */
    static final String ADDED = "added";

    static final String REMOVED = "removed";
    static final String RESTORED = "restored";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_coverage_change_seq")
    @SequenceGenerator(name = "cus_coverage_change_seq", sequenceName = "cus_coverage_change_seq", allocationSize = 50)
    private Long id;

    @Column(name = "coverage_id", nullable = false)
    private long coverageId;

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

    protected CoverageChange() {} // for JPA

    CoverageChange(long coverageId, Instant changedAt, String actorName, CoverageDifference difference) {
        this.coverageId = coverageId;
        this.changedAt = changedAt;
        this.actorName = actorName;
        field = difference.field();
        from = difference.from();
        to = difference.to();
    }

    public Long getId() {
        return id;
    }

    public long getCoverageId() {
        return coverageId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getActorName() {
        return actorName;
    }

    /** A field, or what happened to the area as a whole. */
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
