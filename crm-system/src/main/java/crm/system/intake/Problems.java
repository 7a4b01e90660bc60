package crm.system.intake;

import crm.system.intake.file.SourceRow;
import crm.system.intake.mapping.FieldValues;
import crm.system.intake.mapping.RowProblem;
import crm.system.notice.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What is wrong with the rows of a chunk. */
public class Problems {

    private final UnaryOperator<String> columnOfField;
    private final SortedMap<Long, RejectedRow> byNumber = new TreeMap<>();

    /** @param columnOfField the column's name in the file behind a field's key; null when it comes from none */
    public Problems(UnaryOperator<String> columnOfField) {
        this.columnOfField = columnOfField;
    }

    /** Rejects a row for the value of a field. */
    public void reject(FieldValues row, String field, Wording reason) {
        add(row.row(), new RowProblem(field, columnOfField.apply(field), reason));
    }

    /** Rejects a row as a whole. */
    public void reject(FieldValues row, Wording reason) {
        add(row.row(), new RowProblem(null, null, reason));
    }

    public boolean has(FieldValues row) {
        return byNumber.containsKey(row.row().number());
    }

    void add(SourceRow row, RowProblem problem) {
        byNumber.computeIfAbsent(row.number(), unseen -> new RejectedRow(row, new ArrayList<>(1)))
                .problems()
                .add(problem);
    }

    /** The rows with problems, in the order of the file. */
    public Collection<RejectedRow> rows() {
        return byNumber.values();
    }
}
