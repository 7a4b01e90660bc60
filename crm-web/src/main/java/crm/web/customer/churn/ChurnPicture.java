package crm.web.customer.churn;

import crm.customer.churn.ChurnFilter;
import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.statistics.ChurnDimension;
import crm.customer.churn.statistics.ChurnLine;
import crm.customer.churn.statistics.ChurnStatistics;
import crm.web.shared.FilterAddress;
import crm.web.shared.Formats;
import crm.web.shared.chart.BarChart;
import crm.web.shared.chart.Point;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the figures of the report, and says where each leads. */
@Named
@RequestScoped
public class ChurnPicture {

    /** More bars could not be told apart; the table has them all. */
    private static final int BARS = 12;

    private static final int YEAR_AND_DASH = 5;

    @Inject
    private ChurnWords words;

    /** The largest lines of a dimension; of months, the last ones. */
    public BarChart chart(ChurnStatistics statistics, ChurnDimension dimension, Collection<ChurnReason> reasons) {
        List<ChurnLine> lines = statistics.along(dimension);
        boolean months = dimension == ChurnDimension.MONTH;
        List<ChurnLine> shown = months
                ? lines.subList(Math.max(0, lines.size() - BARS), lines.size())
                : lines.subList(0, Math.min(BARS, lines.size()));
        return BarChart.of(shown.stream()
                .map(line -> new Point(
                        months ? line.key().substring(YEAR_AND_DASH) : words.line(line, reasons),
                        line.figures().left(),
                        Formats.number(line.figures().left())))
                .toList());
    }

    /** The address of the list of just those customers. */
    public String drill(ChurnLine line, ChurnFilter filter) {
        Map<String, String> set = FilterAddress.write(filter);
        if (line.dimension() == ChurnDimension.MONTH) {
            set.remove("from");
            set.remove("to");
        } else if (line.dimension() == ChurnDimension.BRANCH) {
            set.remove("unit");
        }
        String rest = set.entrySet().stream()
                .map(one -> "&" + one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining());
        return "/customer/churn-list.xhtml?" + ChurnWords.filter(line) + rest;
    }
}
