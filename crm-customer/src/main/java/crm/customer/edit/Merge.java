package crm.customer.edit;

import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerFields;
import java.util.List;

/**
 * Puts two people's changes of one record together: a field that only one of them touched gets that one's value. Where
 * both did, mine stands in the result, and the row says that it is for somebody to choose.
 */
final class Merge {

    private final List<MergeRow> rows;
    private final CustomerDetails result;

    private Merge(List<MergeRow> rows, CustomerDetails result) {
        this.rows = rows;
        this.result = result;
    }

    /**
     * Merges.
     *
     * @param was what both began with
     * @param mine what I want
     * @param theirs what it is now
     */
    static Merge of(CustomerDetails was, CustomerDetails mine, CustomerDetails theirs) {
        CustomerDetails result = CustomerFields.copy(theirs);
        List<MergeRow> rows = CustomerFields.touched(was, mine, theirs).stream()
                .map(field -> MergeRow.of(
                        field,
                        CustomerFields.text(was, field),
                        CustomerFields.text(mine, field),
                        CustomerFields.text(theirs, field)))
                .toList();
        rows.stream()
                .filter(row -> row.outcome() == MergeRow.Outcome.MINE || row.isConflict())
                .forEach(row -> CustomerFields.copy(row.field(), mine, result));
        return new Merge(rows, result);
    }

    /** Whether somebody else changed something that I did not. */
    boolean isOvertaken() {
        return rows.stream()
                .anyMatch(
                        row -> row.outcome() == MergeRow.Outcome.THEIRS || row.outcome() == MergeRow.Outcome.CONFLICT);
    }

    List<MergeRow> rows() {
        return rows;
    }

    CustomerDetails result() {
        return result;
    }
}
