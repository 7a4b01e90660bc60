package crm.system.intake;

import crm.system.intake.file.SourceRow;
import crm.system.intake.mapping.FieldValues;
import crm.system.intake.mapping.RowProblem;
import crm.system.notice.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is wrong with the rows of a chunk. */
public class Problems {

    private final UnaryOperator<String> columnOfField;
    private final Map<SourceRow, List<RowProblem>> byRow = new LinkedHashMap<>();

    Problems(UnaryOperator<String> columnOfField) {
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
        return byRow.containsKey(row.row());
    }

    void add(SourceRow row, RowProblem problem) {
        byRow.computeIfAbsent(row, unseen -> new ArrayList<>(1)).add(problem);
    }

    int rows() {
        return byRow.size();
    }

    Map<SourceRow, List<RowProblem>> byRow() {
        return byRow;
    }
}
