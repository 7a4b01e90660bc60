package crm.web.customer.bill;

import crm.customer.ageing.AgeingFilter;
import crm.customer.ageing.AgeingRow;
import crm.customer.ageing.AgeingService;
import crm.web.customer.BranchNames;
import crm.web.shared.export.ExportColumn;
import crm.web.shared.export.ExportedList;
import crm.web.shared.export.FilterWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What is owed, by branch and lateness, as a file. */
@Dependent
public class AgeingExport implements ExportedList<AgeingRow, AgeingFilter> {

    @Inject
    private AgeingService ageings;

    @Inject
    private BranchNames branches;

    @Override
    public String name() {
        return "ageing";
    }

    @Override
    public String title() {
        return "customer.ageing.title";
    }

    @Override
    public AgeingFilter newFilter() {
        return new AgeingFilter();
    }

    @Override
    public void permit(AgeingFilter filter) {
        ageings.noteExport(filter);
    }

    /** One row for each branch, so that there is no second slice. */
    @Override
    public List<AgeingRow> after(AgeingFilter filter, AgeingRow last, int most) {
        return last == null ? ageings.ofBranches(filter) : List.of();
    }

    @Override
    public List<ExportColumn<AgeingRow>> columns() {
        return List.of(
                new ExportColumn<>("customer.branch", row -> branches.of(row.unitId())),
                new ExportColumn<>("customer.ageing.customers", AgeingRow::customers),
                new ExportColumn<>("customer.ageing.notDue", row -> row.ageing().notDue()),
                new ExportColumn<>("customer.ageing.to30", row -> row.ageing().to30()),
                new ExportColumn<>("customer.ageing.to60", row -> row.ageing().to60()),
                new ExportColumn<>("customer.ageing.to90", row -> row.ageing().to90()),
                new ExportColumn<>("customer.ageing.over90", row -> row.ageing().over90()),
                new ExportColumn<>("customer.ageing.total", row -> row.ageing().total()));
    }

    @Override
    public Map<String, String> words(AgeingFilter filter) {
        return new FilterWords()
                .put("customer.branch", branches.of(filter.getUnitId()))
                .all();
    }
}
