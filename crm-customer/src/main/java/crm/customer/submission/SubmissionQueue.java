package crm.customer.submission;

import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The queue of one kind of submission, as far as the acting person may see the customers. */
@Dependent
public class SubmissionQueue {

    @Inject
    private SubmissionStore submissions;

    /**
     * A stretch, the one that waits longest first.
     *
     * @param about the entity's attribute that tells what is submitted, as {@code r.about}, or a literal
     */
    public List<ReviewRow> find(Class<? extends Submission> kind, String about, ReviewFilter filter, Slice slice) {
        return submissions.rows(kind, about, filter, slice);
    }

    public long count(Class<? extends Submission> kind, ReviewFilter filter) {
        return submissions.count(kind, filter);
    }
}
