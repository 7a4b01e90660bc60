package crm.web.customer.churn;

import crm.customer.churn.ChurnFilter;
import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.reason.ChurnReasonService;
import crm.customer.churn.statistics.ChurnDimension;
import crm.customer.churn.statistics.ChurnLine;
import crm.customer.churn.statistics.ChurnStatistics;
import crm.customer.churn.statistics.ChurnStatisticsService;
import crm.web.shared.Messages;
import crm.web.shared.export.ExportColumn;
import crm.web.shared.export.ExportedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The report as a table: every dimension below the other, each with the same total. */
@Dependent
public class ChurnReportExport implements ExportedList<ChurnLine, ChurnFilter> {

    @Inject
    private ChurnStatisticsService service;

    @Inject
    private ChurnReasonService reasonList;

    @Inject
    private ChurnFilterWords filters;

    @Inject
    private ChurnWords words;

    private List<ChurnReason> reasons;

    @Override
    public String name() {
        return "churn-report";
    }

    @Override
    public String title() {
        return "customer.churn.report";
    }

    @Override
    public ChurnFilter newFilter() {
        return new ChurnFilter();
    }

    @Override
    public void permit(ChurnFilter filter) {
        service.noteExport(filter);
    }

    @Override
    public List<ChurnLine> after(ChurnFilter filter, ChurnLine last, int most) {
        if (last != null) {
            return List.of();
        }
        reasons = reasonList.all();
        ChurnStatistics statistics = service.of(filter);
        return Arrays.stream(ChurnDimension.values())
                .flatMap(dimension -> statistics.along(dimension).stream())
                .toList();
    }

    @Override
    public List<ExportColumn<ChurnLine>> columns() {
        return List.of(
                new ExportColumn<>(
                        "customer.churn.report.by",
                        line -> Messages.text("customer.churn.dimension." + line.dimension())),
                new ExportColumn<>("customer.churn.report.value", line -> words.line(line, reasons)),
                new ExportColumn<>(
                        "customer.churn.report.left", line -> line.figures().left()),
                new ExportColumn<>("customer.churn.standing.PLANNED", line -> line.figures()
                        .planned()),
                new ExportColumn<>("customer.churn.standing.WON_BACK", line -> line.figures()
                        .wonBack()),
                new ExportColumn<>(
                        "customer.churn.standing.LOST", line -> line.figures().lost()));
    }

    @Override
    public Map<String, String> words(ChurnFilter filter) {
        return filters.of(filter, reasonList.all());
    }
}
