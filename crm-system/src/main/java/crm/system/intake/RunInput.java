package crm.system.intake;

import crm.system.intake.file.SourceRow;
import crm.system.intake.journal.ImportJournal;
import crm.system.intake.mapping.FieldValues;
import crm.system.intake.mapping.RowProblem;
import crm.system.intake.mapping.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What one run works with; nothing of it but the journal changes while it runs.
 *
 * @param claim by which the checkpoint knows the run
 * @param journal what the rows of a chunk made or changed
 * @param columnOfField the column's name behind a field's key
 */
public record RunInput(
        long importId,
        String claim,
        ValueReader reader,
        RowSink sink,
        ImportJournal journal,
        UnaryOperator<String> columnOfField) {

    Problems noProblems() {
        return new Problems(columnOfField);
    }

    /** The rows whose form is right; the others become problems. */
    List<FieldValues> read(Chunk chunk, Problems problems) {
        List<FieldValues> readable = new ArrayList<>(chunk.rows().size());
        List<RowProblem> found = new ArrayList<>();
        for (SourceRow row : chunk.rows()) {
            FieldValues values = reader.read(row, found);
            if (found.isEmpty()) {
                readable.add(values);
            } else {
                found.forEach(problem -> problems.add(row, problem));
                found.clear();
            }
        }
        return readable;
    }
}
