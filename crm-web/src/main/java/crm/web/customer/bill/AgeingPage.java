package crm.web.customer.bill;

import crm.customer.ageing.Ageing;
import crm.customer.ageing.AgeingFilter;
import crm.customer.ageing.AgeingRow;
import crm.customer.ageing.AgeingService;
import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.web.shared.Formats;
import crm.web.shared.LazyTable;
import crm.web.shared.Messages;
import crm.web.shared.chart.BarChart;
import crm.web.shared.chart.Point;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What the customers of each branch owe, by how late it is. */
@Named
@ViewScoped
public class AgeingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgeingService ageings;

    @Inject
    private BranchService branches;

    private final AgeingFilter filter = new AgeingFilter();
    private LazyTable<AgeingRow> table;
    private List<Branch> units;
    private List<AgeingRow> rows;
    private Long readFor;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> getRows(), () -> getRows().size());
        units = branches.seen();
    }

    /** Read once for each branch that is chosen. */
    public List<AgeingRow> getRows() {
        if (rows == null || !Objects.equals(readFor, filter.getUnitId())) {
            rows = ageings.ofBranches(filter);
            readFor = filter.getUnitId();
        }
        return rows;
    }

    public Ageing getTotal() {
        return getRows().stream().map(AgeingRow::ageing).reduce(Ageing.NOTHING, Ageing::plus);
    }

    public long getCustomers() {
        return getRows().stream().mapToLong(AgeingRow::customers).sum();
    }

    /** One bar for each bucket. */
    public BarChart getChart() {
        Ageing total = getTotal();
        return BarChart.of(List.of(
                bar("notDue", total.notDue()),
                bar("to30", total.to30()),
                bar("to60", total.to60()),
                bar("to90", total.to90()),
                bar("over90", total.over90())));
    }

    public LazyTable<AgeingRow> getTable() {
        return table;
    }

    public AgeingFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return units;
    }

    private static Point bar(String bucket, BigDecimal amount) {
        return new Point(Messages.text("customer.ageing." + bucket), amount.doubleValue(), Formats.money(amount));
    }
}
