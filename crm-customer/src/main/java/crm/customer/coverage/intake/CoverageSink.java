package crm.customer.coverage.intake;

import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.RowSink;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks and writes the areas of one run. */
final class CoverageSink implements RowSink {

    private final ImportOrder order;
    private final CoverageRowCheck check;
    private final Map<Long, SurveyedArea> byRowNumber = new HashMap<>();

    CoverageSink(ImportOrder order, CoverageRowCheck check) {
        this.order = order;
        this.check = check;
    }

    @Override
    public void check(List<FieldValues> rows, Problems problems, Connection connection) {
        byRowNumber.clear();
        Set<String> seen = new HashSet<>();
        for (FieldValues row : rows) {
            SurveyedArea area = check.check(row, problems);
            if (!problems.has(row)) {
                if (seen.add(area.key())) {
                    byRowNumber.put(row.row().number(), area);
                } else {
                    problems.reject(row, CoverageFields.PLACE, Wording.of("customer.coverage.import.twice"));
                }
            }
        }
    }

    @Override
    public void write(List<FieldValues> rows, Connection connection) throws SQLException {
        new CoverageBatch(order, connection)
                .write(rows.stream()
                        .map(row -> byRowNumber.get(row.row().number()))
                        .toList());
        byRowNumber.clear();
    }
}
