package crm.customer.change;

import crm.customer.document.DocumentMask;
import crm.customer.profile.FieldDifference;
import crm.customer.submission.ReviewState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A request as screens show it, numbers masked.
 *
 * @param version of the request, to hand back with the decision
 * @param words the reason, the question or its answer: what was said last
 * @param own whether the acting person submitted it, and so may answer but not decide
 */
public record ChangeView(
        long id,
        long version,
        long customerId,
        ChangeKind kind,
        ReviewState state,
        String submitterName,
        Instant submittedAt,
        String words,
        boolean own,
        List<ShownLine> lines)
        implements Serializable {

    /** One field that is to be changed; its label is the message {@code customer.field.<field>}. */
    public record ShownLine(String field, String from, String to) implements Serializable {

        static ShownLine of(FieldDifference line) {
            return line.field().equals("document")
                    ? new ShownLine(line.field(), DocumentMask.masked(line.from()), DocumentMask.masked(line.to()))
                    : new ShownLine(line.field(), line.from(), line.to());
        }
    }

    static ChangeView of(ChangeRequest request, boolean own) {
        return new ChangeView(
                request.getId(),
                request.getVersion(),
                request.getCustomerId(),
                request.getKind(),
                request.getState(),
                request.getSubmitterName(),
                request.getSubmittedAt(),
                request.getWords(),
                own,
                request.differences().stream().map(ShownLine::of).toList());
    }
}
