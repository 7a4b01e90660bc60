package crm.customer.churn.plan;

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

/** A plan for one customer. */
@Entity
@Table(name = "cus_churn_plan")
public class ChurnPlan extends Versioned {

    private static final String FORGOTTEN = "-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_churn_plan_seq")
    @SequenceGenerator(name = "cus_churn_plan_seq", sequenceName = "cus_churn_plan_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "churn_id")
    private Long afterChurnId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private PlanKind kind;

    @Column(name = "owner_id", nullable = false)
    private long ownerId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "offer", nullable = false)
    private String offer;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private PlanOutcome outcome;

    @Convert(converter = EncryptedText.class)
    @Column(name = "words")
    private String words;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false)
    private String madeBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected ChurnPlan() {} // for JPA

    ChurnPlan(long customerId, Long afterChurnId, PlanDetails details, String madeBy, Instant madeAt) {
        this.customerId = customerId;
        this.afterChurnId = afterChurnId;
        this.kind = afterChurnId == null ? PlanKind.RETENTION : PlanKind.WIN_BACK;
        this.ownerId = details.getOwnerId();
        this.offer = details.getOffer().strip();
        this.dueOn = details.getDueOn();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** @throws PlanOver when it has an outcome */
    void end(PlanEnd end, String by, Instant at) {
        if (outcome != null) {
            throw new PlanOver();
        }
        outcome = end.getOutcome();
        words = end.getWords();
        endedBy = by;
        endedAt = at;
    }

    void forgetWords() {
        offer = FORGOTTEN;
        words = null;
    }

    public Long getId() {
        return id;
    }

    long getCustomerId() {
        return customerId;
    }

    Long getAfterChurnId() {
        return afterChurnId;
    }

    PlanKind getKind() {
        return kind;
    }

    LocalDate getDueOn() {
        return dueOn;
    }
}
