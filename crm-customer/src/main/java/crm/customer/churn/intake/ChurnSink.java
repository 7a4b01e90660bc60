package crm.customer.churn.intake;

import crm.system.intake.ImportOrder;
import crm.system.intake.Problems;
import crm.system.intake.RowSink;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Checks and writes the churned customers of one run. */
final class ChurnSink implements RowSink {

    private static final String AREA = "customer.churn.import.";

    private final ImportOrder order;
    private final KnownReasons reasons;
    private final LocalDate today;
    private final Map<Long, ReadChurn> byRowNumber = new HashMap<>();

    ChurnSink(ImportOrder order, KnownReasons reasons, LocalDate today) {
        this.order = order;
        this.reasons = reasons;
        this.today = today;
    }

    @Override
    public void check(List<FieldValues> rows, Problems problems, Connection connection) throws SQLException {
        byRowNumber.clear();
        Map<String, Leaver> leavers =
                Leaver.of(rows.stream().map(ChurnSink::number).toList(), order.scope(), connection);
        List<ReadChurn> right = new ArrayList<>(rows.size());
        for (FieldValues row : rows) {
            Leaver leaver = leavers.get(number(row));
            Optional<Long> reason = reasons.find(row.text(ChurnFields.REASON));
            checkByItself(row, leaver, reason, problems);
            if (!problems.has(row)) {
                right.add(new ReadChurn(row, leaver, reason.orElseThrow()));
            }
        }
        meet(right, problems, connection);
    }

    private void checkByItself(FieldValues row, Leaver leaver, Optional<Long> reason, Problems problems) {
        LocalDate on = row.date(ChurnFields.CHURNED_ON);
        if (leaver == null) {
            problems.reject(row, ChurnFields.CUSTOMER, Wording.of(AREA + "noCustomer", number(row)));
        } else if (on.isBefore(leaver.since())) {
            problems.reject(row, ChurnFields.CHURNED_ON, Wording.of(AREA + "beforeJoining", leaver.since()));
        }
        if (on.isAfter(today)) {
            problems.reject(row, ChurnFields.CHURNED_ON, Wording.of(AREA + "inFuture", on));
        }
        if (reason.isEmpty()) {
            problems.reject(row, ChurnFields.REASON, Wording.of(AREA + "noReason", row.text(ChurnFields.REASON)));
        }
    }

    /** The same whether an earlier row of the record lies in this chunk, in one before, or before an interruption. */
    private void meet(List<ReadChurn> right, Problems problems, Connection connection) throws SQLException {
        Map<String, ChurnBefore> known = ChurnBefore.of(right, connection);
        Set<String> seen = new HashSet<>();
        for (ReadChurn one : right) {
            ChurnBefore before = known.get(one.key());
            boolean writtenByThisFile = before != null && Objects.equals(before.importId(), order.importId());
            String wrong = null;
            if (writtenByThisFile || order.journal().isTried(one.key()) || seen.contains(one.key())) {
                wrong = "twice";
            } else if (before != null && !order.matching().mode().updates()) {
                wrong = "known";
            } else if (before == null && !order.matching().mode().inserts()) {
                wrong = "unknown";
            }
            if (wrong == null) {
                seen.add(one.key());
                byRowNumber.put(one.values().row().number(), one);
            } else {
                problems.reject(one.values(), ChurnFields.CHURNED_ON, Wording.of(AREA + wrong));
            }
        }
    }

    @Override
    public void goPast(List<FieldValues> rows) {
        rows.forEach(
                row -> order.journal().tried(byRowNumber.get(row.row().number()).key()));
    }

    @Override
    public void write(List<FieldValues> rows, Connection connection) throws SQLException {
        List<ReadChurn> churns =
                rows.stream().map(row -> byRowNumber.get(row.row().number())).toList();
        new ChurnBatch(order, connection).write(churns, ChurnBefore.of(churns, connection));
        byRowNumber.clear();
    }

    private static String number(FieldValues row) {
        return row.text(ChurnFields.CUSTOMER).replaceAll("\\s", "");
    }
}
