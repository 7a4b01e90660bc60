package crm.system.intake;

import crm.system.intake.file.SourceRow;
import crm.system.intake.mapping.RowProblem;
import java.util.List;

/**
 * A row that is not taken in.
 *
 * @param row as it stood in the file
 * @param problems every reason
 */
public record RejectedRow(SourceRow row, List<RowProblem> problems) {}
