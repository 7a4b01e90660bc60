package crm.system.intake;

import crm.system.intake.file.SourceRow;
import java.util.List;

/**
 * Rows that are taken together.
 *
 * @param from rows before it
 * @param rows in the order of the file
 */
public record Chunk(long from, List<SourceRow> rows) {

    long to() {
        return from + rows.size();
    }
}
