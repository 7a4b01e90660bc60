package crm.customer.edit;

import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerSheet;
import java.io.Serializable;
import java.util.List;

/**
 * How saving ended: with the record as it is now, or with both sides of it before anything was written.
 *
 * @param saved null when somebody else was first
 * @param start what the next try begins with; null when it is saved
 * @param form both sides put together, mine where both changed a field; null when it is saved
 * @param inReview fields that a second person looks at first
 * @param rows each field that somebody changed; empty when it is saved
 */
public record EditResult(
        CustomerSheet saved, EditStart start, CustomerDetails form, List<MergeRow> rows, List<String> inReview)
        implements Serializable {

    static EditResult saved(CustomerSheet customer, List<String> inReview) {
        return new EditResult(customer, null, null, List.of(), inReview);
    }

    public boolean isSaved() {
        return saved != null;
    }
}
