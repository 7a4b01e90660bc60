package crm.customer.month;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The accounts of a month. In double entry the sums of debits and of credits are equal, and balances add up to zero.
 *
 * @param month its first day
 * @param closedAt null while the month is open
 * @param closedBy null while the month is open
 * @param closable whether it is over and the next one to close
 */
public record TrialBalance(LocalDate month, List<TrialRow> rows, Instant closedAt, String closedBy, boolean closable)
        implements Serializable {

    public BigDecimal debits() {
        return sum(TrialRow::debit);
    }

    public BigDecimal credits() {
        return sum(TrialRow::credit);
    }

    public BigDecimal openings() {
        return sum(TrialRow::opening);
    }

    public BigDecimal closings() {
        return sum(TrialRow::closing);
    }

    private BigDecimal sum(Function<TrialRow, BigDecimal> of) {
        return rows.stream().map(of).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
