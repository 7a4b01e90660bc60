package crm.customer.review;

import crm.customer.submission.Submission;
import crm.system.session.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An opening that waits for a second person, or was decided by one. A record taken over may be submitted again. */
@Entity
@Table(name = "cus_opening_review")
public class OpeningReview extends Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_opening_review_seq")
    @SequenceGenerator(name = "cus_opening_review_seq", sequenceName = "cus_opening_review_seq", allocationSize = 50)
    private Long id;

    protected OpeningReview() {} // for JPA

    OpeningReview(long customerId, Actor submitter, Instant at) {
        super(customerId, submitter, null, at);
    }

    public Long getId() {
        return id;
    }
}
