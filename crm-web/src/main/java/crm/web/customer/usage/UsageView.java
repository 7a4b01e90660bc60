package crm.web.customer.usage;

import crm.customer.usage.AllowanceLeft;
import crm.customer.usage.CustomerUsage;
import crm.customer.usage.UsageFigures;
import crm.customer.usage.UsageKind;
import crm.customer.usage.UsageLine;
import crm.web.shared.Formats;
import crm.web.shared.chart.BarChart;
import crm.web.shared.chart.Point;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A customer's usage as it is looked at: of one subscription or of all, by one measure, with one month opened. */
public class UsageView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A year fits into the width of a card. */
    private static final int BARS = 12;

    private final CustomerUsage usage;
    private final MonthRecords.Source source;
    private List<UsageMonth> months;
    private Long subscription;
    private UsageMeasure measure = UsageMeasure.CHARGE;
    private LocalDate opened;
    private MonthRecords records;

    public UsageView(CustomerUsage usage, MonthRecords.Source source) {
        this.usage = usage;
        this.source = source;
        months = added();
    }

    /** One line of each subscription that used anything, to choose from. */
    public Collection<UsageLine> getSubscriptions() {
        Map<Long, UsageLine> each = new LinkedHashMap<>();
        usage.lines().forEach(line -> each.putIfAbsent(line.subscriptionId(), line));
        return each.values();
    }

    /** The newest first. */
    public List<UsageMonth> getMonths() {
        return months;
    }

    private List<UsageMonth> added() {
        Map<LocalDate, List<UsageFigures>> byMonth = usage.lines().stream()
                .filter(line -> subscription == null || subscription == line.subscriptionId())
                .collect(Collectors.groupingBy(
                        UsageLine::month,
                        LinkedHashMap::new,
                        Collectors.mapping(UsageLine::figures, Collectors.toList())));
        return new ArrayList<>(byMonth.entrySet().stream()
                .map(month -> new UsageMonth(month.getKey(), UsageFigures.sum(month.getValue())))
                .toList());
    }

    /** The last year up to this month, the oldest month at the left; one without usage is 0. */
    public BarChart getChart() {
        Map<LocalDate, UsageFigures> known =
                months.stream().collect(Collectors.toMap(UsageMonth::month, UsageMonth::figures));
        UsageFigures nothing = UsageFigures.sum(List.of());
        return BarChart.of(IntStream.range(0, BARS)
                .mapToObj(bar -> usage.thisMonth().minusMonths(BARS - 1L - bar))
                .map(month -> point(new UsageMonth(month, known.getOrDefault(month, nothing))))
                .toList());
    }

    /** Words above and below a bar are as short as its width: 26-11. */
    private Point point(UsageMonth month) {
        BigDecimal value = measure.of(month.figures());
        BigDecimal shown = value.setScale(measure == UsageMeasure.DATA ? 1 : 0, RoundingMode.HALF_UP);
        return new Point(Formats.month(month.month()).substring(2), value.doubleValue(), Formats.number(shown));
    }

    public List<AllowanceLeft> getAllowances() {
        return usage.allowances().stream()
                .filter(left -> subscription == null || subscription == left.subscriptionId())
                .toList();
    }

    public void open(LocalDate month) {
        opened = month.equals(opened) ? null : month;
        records = null;
    }

    /** Reads the single usages of the month that is opened. */
    public void showRecords() {
        records = new MonthRecords(source, opened, subscription);
    }

    /** Null while nobody asked for them. */
    public MonthRecords getRecords() {
        return records;
    }

    /** The month whose figures are told one by one; null for none. */
    public UsageMonth getOpened() {
        return getMonths().stream()
                .filter(month -> month.month().equals(opened))
                .findFirst()
                .orElse(null);
    }

    public UsageKind[] getKinds() {
        return UsageKind.values();
    }

    public UsageMeasure[] getMeasures() {
        return UsageMeasure.values();
    }

    public boolean isNothing() {
        return usage.lines().isEmpty();
    }

    public Long getSubscription() {
        return subscription;
    }

    public void setSubscription(Long subscription) {
        this.subscription = subscription;
        months = added();
        records = null;
    }

    public UsageMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(UsageMeasure measure) {
        this.measure = measure;
    }
}
