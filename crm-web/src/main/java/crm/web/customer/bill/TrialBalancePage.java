package crm.web.customer.bill;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.ledger.LedgerAccount;
import crm.customer.month.MonthService;
import crm.customer.month.TrialBalance;
import crm.customer.month.TrialFilter;
import crm.customer.month.TrialRow;
import crm.web.shared.Formats;
import crm.web.shared.LazyTable;
import crm.web.shared.Messages;
import crm.web.shared.Months;
import crm.web.shared.chart.BarChart;
import crm.web.shared.chart.Point;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** The trial balance of a month, and its closing. */
@Named
@ViewScoped
public class TrialBalancePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 36;

    @Inject
    private MonthService months;

    @Inject
    private BranchService branches;

    @Inject
    private Clock clock;

    private final TrialFilter filter = new TrialFilter();
    private LazyTable<TrialRow> table;
    private TrialBalance balance;
    private TrialFilter read;

    @PostConstruct
    void open() {
        filter.setMonth(YearMonth.now(clock).minusMonths(1).toString());
        table = new LazyTable<>(
                filter, slice -> getBalance().rows(), () -> getBalance().rows().size());
    }

    public TrialBalance getBalance() {
        if (balance == null || changed()) {
            balance = months.trialBalance(filter);
            read = new TrialFilter();
            read.setMonth(filter.getMonth());
            read.setUnitId(filter.getUnitId());
        }
        return balance;
    }

    private boolean changed() {
        return !Objects.equals(read.getMonth(), filter.getMonth())
                || !Objects.equals(read.getUnitId(), filter.getUnitId());
    }

    public void close() {
        months.close(filter.getMonth());
        Messages.done("customer.month.closed", filter.getMonth());
        balance = null;
    }

    /** What came in on each account of money. */
    public BarChart getChart() {
        return BarChart.of(getBalance().rows().stream()
                .filter(row ->
                        row.account().side() == LedgerAccount.Side.ASSET && row.account() != LedgerAccount.RECEIVABLE)
                .map(row -> new Point(
                        Messages.text("customer.ledger.account." + row.account()),
                        row.debit().doubleValue(),
                        Formats.money(row.debit())))
                .toList());
    }

    /** The last three years, the latest first. */
    public List<String> getMonths() {
        return Months.wordsUntil(YearMonth.now(clock), MONTHS);
    }

    public List<Branch> getUnits() {
        return branches.seen();
    }

    public LazyTable<TrialRow> getTable() {
        return table;
    }

    public TrialFilter getFilter() {
        return filter;
    }
}
