package crm.customer.churn.statistics;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a period, along every dimension. */
public final class ChurnStatistics implements Serializable {

    private static final Comparator<ChurnLine> MOST_FIRST = Comparator.comparing(
                    (ChurnLine line) -> line.figures().left())
            .reversed()
            .thenComparing(ChurnLine::key);

    private final Map<ChurnDimension, List<ChurnLine>> lines = new EnumMap<>(ChurnDimension.class);
    private final ChurnFigures total;

    private ChurnStatistics(ChurnFigures total) {
        this.total = total;
    }

    /** Adds cells up; every month from the first to the last has its line, also one in which nobody left. */
    static ChurnStatistics of(List<ChurnCell> cells, YearMonth from, YearMonth to) {
        ChurnFigures total = ChurnFigures.NONE;
        Map<ChurnDimension, Map<String, ChurnFigures>> sums = new EnumMap<>(ChurnDimension.class);
        for (ChurnDimension dimension : ChurnDimension.values()) {
            sums.put(dimension, new TreeMap<>());
        }
        for (YearMonth month = from; month != null && !month.isAfter(to); month = month.plusMonths(1)) {
            sums.get(ChurnDimension.MONTH).put(month.toString(), ChurnFigures.NONE);
        }
        for (ChurnCell cell : cells) {
            ChurnFigures figures = ChurnFigures.of(cell.standing(), cell.records());
            total = total.plus(figures);
            sums.forEach((dimension, byKey) -> byKey.merge(cell.key(dimension), figures, ChurnFigures::plus));
        }
        ChurnStatistics statistics = new ChurnStatistics(total);
        sums.forEach((dimension, byKey) -> statistics.lines.put(dimension, lines(dimension, byKey)));
        return statistics;
    }

    private static List<ChurnLine> lines(ChurnDimension dimension, Map<String, ChurnFigures> byKey) {
        List<ChurnLine> lines = new ArrayList<>();
        byKey.forEach((key, figures) -> lines.add(new ChurnLine(dimension, key, figures)));
        if (dimension != ChurnDimension.MONTH) {
            lines.sort(MOST_FIRST);
        }
        return lines;
    }

    /** Months in their order, everything else the most first. */
    public List<ChurnLine> along(ChurnDimension dimension) {
        return lines.get(dimension);
    }

    public ChurnFigures getTotal() {
        return total;
    }
}
