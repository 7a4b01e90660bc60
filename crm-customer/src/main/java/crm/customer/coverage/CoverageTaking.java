package crm.customer.coverage;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A port that a subscription holds. */
@Entity
@Table(name = "cus_coverage_taking")
class CoverageTaking extends Versioned {

    @Id
    @Column(name = "subscription_id")
    private Long subscriptionId;

    @Column(name = "coverage_id", nullable = false)
    private long coverageId;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    protected CoverageTaking() {} // for JPA

    CoverageTaking(long subscriptionId, long coverageId, Instant takenAt) {
        this.subscriptionId = subscriptionId;
        this.coverageId = coverageId;
        this.takenAt = takenAt;
    }

    long getCoverageId() {
        return coverageId;
    }

    Instant getTakenAt() {
        return takenAt;
    }
}
