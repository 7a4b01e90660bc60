package crm.customer.submission;

import crm.system.schema.Versioned;
import crm.system.session.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;

/** Something about a customer that waits for a second person, or was decided by one. */
@MappedSuperclass
public abstract class Submission extends Versioned {

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

    protected Submission() {} // for JPA

    protected Submission(long customerId, Actor submitter, String why, Instant at) {
        this.customerId = customerId;
        submit(submitter, why, at);
    }

    /** Waits, also when it was decided on before. */
    public void submit(Actor submitter, String why, Instant at) {
        state = ReviewState.WAITING;
        submittedBy = submitter.employeeId();
        submittedAccount = submitter.accountId();
        submitterName = submitter.personName();
        submittedAt = at;
        decidedBy = null;
        deciderName = null;
        decidedAt = null;
        words = why;
    }

    /**
     * Somebody else decides, or asks.
     *
     * @throws OwnSubmission when it is the person who submitted it
     * @throws ReviewOver when it does not wait for a decision
     */
    public void decide(ReviewState next, Actor decider, String why, Instant at) {
        if (isOf(decider)) {
            throw new OwnSubmission();
        }
        if (state != ReviewState.WAITING) {
            throw new ReviewOver(state);
        }
        end(next, decider, why, at);
    }

    /**
     * The question is answered: it waits again.
     *
     * @throws ReviewOver when nothing was asked, or somebody else was
     */
    public void answer(Actor submitter, String answer, Instant at) {
        if (state != ReviewState.ASKED_BACK || !isOf(submitter)) {
            throw new ReviewOver(state);
        }
        state = ReviewState.WAITING;
        submittedAt = at;
        words = answer;
    }

    /**
     * Whoever submitted it takes it back.
     *
     * @throws ReviewOver when it is decided on, or somebody else's
     */
    public void withdraw(Actor submitter, Instant at) {
        if (!isOpen() || !isOf(submitter)) {
            throw new ReviewOver(state);
        }
        end(ReviewState.WITHDRAWN, submitter, words, at);
    }

    private void end(ReviewState next, Actor by, String why, Instant at) {
        state = next;
        decidedBy = by.employeeId();
        deciderName = by.personName();
        decidedAt = at;
        words = why;
    }

    /** Whether that person submitted it, with whatever account. */
    public boolean isOf(Actor actor) {
        return Objects.equals(submittedAccount, actor.accountId())
                || (submittedBy != null && submittedBy.equals(actor.employeeId()));
    }

    /** Whether somebody still has to decide or to answer. */
    public boolean isOpen() {
        return state.isOpen();
    }

    public long getCustomerId() {
        return customerId;
    }

    public ReviewState getState() {
        return state;
    }

    /** The employee; null for an account without one. */
    public Long getSubmittedBy() {
        return submittedBy;
    }

    public String getSubmitterName() {
        return submitterName;
    }

    /** Null for one that stood in the sample data. */
    public Long getSubmittedAccount() {
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

    /** What was said goes; that it was decided on, by whom and when, stays. */
    public void forgetWords() {
        words = null;
    }
}
