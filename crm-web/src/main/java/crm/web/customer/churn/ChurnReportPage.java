package crm.web.customer.churn;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.churn.ChurnFilter;
import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.reason.ChurnReasonService;
import crm.customer.churn.statistics.ChurnDimension;
import crm.customer.churn.statistics.ChurnLine;
import crm.customer.churn.statistics.ChurnStatistics;
import crm.customer.churn.statistics.ChurnStatisticsService;
import crm.web.shared.FilterAddress;
import crm.web.shared.LazyTable;
import crm.web.shared.Months;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Who left in a period, along every dimension. */
@Named
@ViewScoped
public class ChurnReportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 36;
    private static final int YEAR = 12;

    @Inject
    private ChurnStatisticsService service;

    @Inject
    private ChurnReasonService reasonList;

    @Inject
    private BranchService branches;

    private final ChurnFilter filter = new ChurnFilter();
    private LazyTable<ChurnLine> table;
    private ChurnStatistics statistics;
    private Map<String, String> read;
    private List<String> months;
    private transient List<ChurnReason> reasons;

    /** What a page holds must be written away with it, and a clock cannot be. */
    @Inject
    void start(Clock clock) {
        YearMonth now = YearMonth.now(clock);
        filter.setFrom(now.minusMonths(YEAR - 1).toString());
        filter.setTo(now.toString());
        months = Months.wordsUntil(now, MONTHS);
    }

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> lines(), () -> lines().size());
    }

    private List<ChurnLine> lines() {
        return Arrays.stream(ChurnDimension.values())
                .flatMap(dimension -> getStatistics().along(dimension).stream())
                .toList();
    }

    public ChurnStatistics getStatistics() {
        Map<String, String> wanted = FilterAddress.write(filter);
        if (statistics == null || !wanted.equals(read)) {
            statistics = service.of(filter);
            read = wanted;
        }
        return statistics;
    }

    /** All but the months, which come first. */
    public List<ChurnDimension> getOthers() {
        return Arrays.stream(ChurnDimension.values())
                .filter(dimension -> dimension != ChurnDimension.MONTH)
                .toList();
    }

    public List<ChurnReason> getReasons() {
        if (reasons == null) {
            reasons = reasonList.all();
        }
        return reasons;
    }

    /** The last three years, the latest first. */
    public List<String> getMonths() {
        return months;
    }

    public List<Branch> getUnits() {
        return branches.seen();
    }

    /** For taking the report out. */
    public LazyTable<ChurnLine> getTable() {
        return table;
    }

    public ChurnFilter getFilter() {
        return filter;
    }
}
