package crm.customer.coverage.intake;

import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.RowSink;
import crm.system.intake.WriteMode;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks and writes the areas of one run. */
final class CoverageSink implements RowSink {

    private static final String AREA = "customer.coverage.import.";

    private final ImportOrder order;
    private final CoverageRowCheck check;
    private final Map<Long, SurveyedArea> byRowNumber = new HashMap<>();

    CoverageSink(ImportOrder order, CoverageRowCheck check) {
        this.order = order;
        this.check = check;
    }

    @Override
    public void check(List<FieldValues> rows, Problems problems, Connection connection) throws SQLException {
        byRowNumber.clear();
        Set<String> seen = new HashSet<>();
        for (FieldValues row : rows) {
            SurveyedArea area = check.check(row, problems);
            if (!problems.has(row)) {
                if (seen.add(area.key())) {
                    byRowNumber.put(row.row().number(), area);
                } else {
                    problems.reject(row, CoverageFields.PLACE, Wording.of(AREA + "twice"));
                }
            }
        }
        Map<String, AreaBefore> known = KnownAreas.at(List.copyOf(byRowNumber.values()), connection);
        Set<Long> before = order.journal()
                .writtenBefore(
                        order.importId(),
                        known.values().stream().map(AreaBefore::id).toList(),
                        connection);
        for (SurveyedArea area : byRowNumber.values()) {
            AreaBefore there = known.get(area.key());
            boolean twice = order.journal().isTried(area.key()) || (there != null && before.contains(there.id()));
            reason(twice, there != null)
                    .ifPresent(
                            reason -> problems.reject(area.values(), CoverageFields.PLACE, Wording.of(AREA + reason)));
        }
    }

    /** Why a row is not taken in, if so. */
    private Optional<String> reason(boolean twice, boolean there) {
        WriteMode mode = order.matching().mode();
        if (twice) {
            return Optional.of("twice");
        }
        if (there && !mode.updates()) {
            return Optional.of("known");
        }
        return there || mode.inserts() ? Optional.empty() : Optional.of("unknown");
    }

    @Override
    public void goPast(List<FieldValues> rows) {
        rows.forEach(
                row -> order.journal().tried(byRowNumber.get(row.row().number()).key()));
    }

    @Override
    public void write(List<FieldValues> rows, Connection connection) throws SQLException {
        List<SurveyedArea> areas =
                rows.stream().map(row -> byRowNumber.get(row.row().number())).toList();
        new CoverageBatch(order, connection).write(areas, KnownAreas.at(areas, connection));
        byRowNumber.clear();
    }
}
