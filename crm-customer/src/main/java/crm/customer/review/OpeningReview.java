package crm.customer.review;

import crm.system.schema.Versioned;
import crm.system.session.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** An opening that waits for a second person, or was decided by one. */
@Entity
@Table(name = "cus_opening_review")
public class OpeningReview extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_opening_review_seq")
    @SequenceGenerator(name = "cus_opening_review_seq", sequenceName = "cus_opening_review_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReviewState state;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_account")
    private Long submittedAccount;

    @Column(name = "submitter_name", nullable = false)
    private String submitterName;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decider_name")
    private String deciderName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "words")
    private String words;

    protected OpeningReview() {} // for JPA

    OpeningReview(long customerId, Actor submitter, Instant at) {
        this.customerId = customerId;
        submit(submitter, at);
    }

    /** Waits, also when it was decided on before: a record taken over may bring another document. */
    void submit(Actor submitter, Instant at) {
        state = ReviewState.WAITING;
        submittedBy = submitter.employeeId();
        submittedAccount = submitter.accountId();
        submitterName = submitter.personName();
        submittedAt = at;
        decidedBy = null;
        deciderName = null;
        decidedAt = null;
        words = null;
    }

    /**
     * Somebody else decides, or asks.
     *
     * @throws OwnSubmission when it is the person who submitted it
     * @throws ReviewOver when it does not wait for a decision
     */
    void decide(ReviewState next, Actor decider, String why, Instant at) {
        if (isOf(decider)) {
            throw new OwnSubmission();
        }
        if (state != ReviewState.WAITING) {
            throw new ReviewOver(state);
        }
        state = next;
        decidedBy = decider.employeeId();
        deciderName = decider.personName();
        decidedAt = at;
        words = why;
    }

    /**
     * The question is answered: it waits again.
     *
     * @throws ReviewOver when nothing was asked, or somebody else was
     */
    void answer(Actor submitter, String answer, Instant at) {
        if (state != ReviewState.ASKED_BACK || !isOf(submitter)) {
            throw new ReviewOver(state);
        }
        state = ReviewState.WAITING;
        submittedAt = at;
        words = answer;
    }

    /** Whether that person submitted it, with whatever account. */
    boolean isOf(Actor actor) {
        return Objects.equals(submittedAccount, actor.accountId())
                || (submittedBy != null && submittedBy.equals(actor.employeeId()));
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public ReviewState getState() {
        return state;
    }

    public String getSubmitterName() {
        return submitterName;
    }

    /** Null for one that stood in the sample data. */
    Long getSubmittedAccount() {
        return submittedAccount;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public String getDeciderName() {
        return deciderName;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** The reason, the question or its answer: what was said last. */
    public String getWords() {
        return words;
    }
}
