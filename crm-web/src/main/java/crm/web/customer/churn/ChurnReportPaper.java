package crm.web.customer.churn;

import crm.customer.churn.ChurnFilter;
import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.reason.ChurnReasonService;
import crm.customer.churn.statistics.ChurnDimension;
import crm.customer.churn.statistics.ChurnFigures;
import crm.customer.churn.statistics.ChurnStatistics;
import crm.customer.churn.statistics.ChurnStatisticsService;
import crm.web.customer.BranchNames;
import crm.web.shared.FileAnswer;
import crm.web.shared.Formats;
import crm.web.shared.Me;
import crm.web.shared.Messages;
import crm.web.shared.pdf.PdfPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The report for leaders and marketing, on paper. */
@Named
@RequestScoped
public class ChurnReportPaper {

    private static final List<Boolean> NUMBERS = List.of(false, true, true, true, true);

    @Inject
    private ChurnStatisticsService service;

    @Inject
    private ChurnReasonService reasonList;

    @Inject
    private ChurnWords words;

    @Inject
    private BranchNames branches;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    /** Sends the paper as the answer to the running request; that it was taken is on record. */
    public void print(ChurnFilter filter) {
        service.noteExport(filter);
        FileAnswer.send("application/pdf", "churn-report.pdf", out -> write(filter, out));
    }

    /** Writes the paper. */
    public void write(ChurnFilter filter, OutputStream out) throws IOException {
        ChurnStatistics statistics = service.of(filter);
        List<ChurnReason> reasons = reasonList.all();
        String author = me.getName();
        try (PdfPaper paper = new PdfPaper(
                out,
                false,
                Messages.text("customer.churn.report"),
                Messages.text("shared.export.foot", author, Formats.moment(clock.instant())))) {
            paper.facts(
                    Messages.text("customer.churn.report.about"),
                    List.of(
                            fact(
                                    "customer.branch",
                                    filter.getUnit() == null
                                            ? Messages.text("customer.churn.report.allBranches")
                                            : branches.of(filter.getUnit())),
                            fact(
                                    "customer.churn.report.period",
                                    Messages.text(
                                            "customer.churn.report.fromTo",
                                            String.valueOf(filter.getFrom()),
                                            String.valueOf(filter.getTo()))),
                            fact("customer.churn.report.author", author)));
            for (ChurnDimension dimension : ChurnDimension.values()) {
                table(paper, statistics, dimension, reasons);
            }
        }
    }

    private void table(
            PdfPaper paper, ChurnStatistics statistics, ChurnDimension dimension, List<ChurnReason> reasons) {
        paper.table(Stream.of(
                        "dimension." + dimension,
                        "report.left",
                        "standing.PLANNED",
                        "standing.WON_BACK",
                        "standing.LOST")
                .map(key -> Messages.text("customer.churn." + key))
                .toList());
        statistics
                .along(dimension)
                .forEach(line -> paper.row(cells(words.line(line, reasons), line.figures()), NUMBERS));
        paper.row(cells(Messages.text("customer.churn.report.total"), statistics.getTotal()), NUMBERS);
    }

    private static List<String> cells(String name, ChurnFigures figures) {
        return List.of(
                name,
                Formats.number(figures.left()),
                Formats.number(figures.planned()),
                Formats.number(figures.wonBack()),
                Formats.number(figures.lost()));
    }

    private static List<String> fact(String key, String value) {
        return List.of(Messages.text(key), value);
    }
}
