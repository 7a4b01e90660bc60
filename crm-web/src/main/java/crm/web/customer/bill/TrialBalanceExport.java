package crm.web.customer.bill;

import crm.customer.month.MonthService;
import crm.customer.month.TrialFilter;
import crm.customer.month.TrialRow;
import crm.web.customer.BranchNames;
import crm.web.shared.Messages;
import crm.web.shared.export.ExportColumn;
import crm.web.shared.export.ExportedList;
import crm.web.shared.export.FilterWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** A trial balance as a file. */
@Dependent
public class TrialBalanceExport implements ExportedList<TrialRow, TrialFilter> {

    @Inject
    private MonthService months;

    @Inject
    private BranchNames branches;

    @Override
    public String name() {
        return "trial-balance";
    }

    @Override
    public String title() {
        return "customer.month.trial";
    }

    @Override
    public TrialFilter newFilter() {
        return new TrialFilter();
    }

    @Override
    public void permit(TrialFilter filter) {
        months.noteExport(filter);
    }

    @Override
    public List<TrialRow> after(TrialFilter filter, TrialRow last, int most) {
        return last == null ? months.trialBalance(filter).rows() : List.of();
    }

    @Override
    public List<ExportColumn<TrialRow>> columns() {
        return List.of(
                new ExportColumn<>(
                        "customer.ledger.account", row -> Messages.text("customer.ledger.account." + row.account())),
                new ExportColumn<>("customer.month.opening", TrialRow::opening),
                new ExportColumn<>("customer.ledger.debit", TrialRow::debit),
                new ExportColumn<>("customer.ledger.credit", TrialRow::credit),
                new ExportColumn<>("customer.month.closing", TrialRow::closing));
    }

    @Override
    public Map<String, String> words(TrialFilter filter) {
        return new FilterWords()
                .put("customer.bill.month", filter.getMonth())
                .put("customer.branch", branches.of(filter.getUnitId()))
                .all();
    }
}
