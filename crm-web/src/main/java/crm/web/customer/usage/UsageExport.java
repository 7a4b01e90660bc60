package crm.web.customer.usage;

import crm.customer.usage.UsageFilter;
import crm.customer.usage.UsageKind;
import crm.customer.usage.UsageListService;
import crm.customer.usage.UsageRow;
import crm.web.customer.BranchNames;
import crm.web.customer.NamesInLists;
import crm.web.shared.Formats;
import crm.web.shared.export.ExportColumn;
import crm.web.shared.export.ExportedList;
import crm.web.shared.export.FilterWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The list of usage as a file, with every kind of figure in a column of its own. */
@Dependent
public class UsageExport implements ExportedList<UsageRow, UsageFilter> {

    @Inject
    private UsageListService usage;

    @Inject
    private BranchNames branches;

    @Inject
    private NamesInLists names;

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public String title() {
        return "customer.usage.list";
    }

    @Override
    public UsageFilter newFilter() {
        return new UsageFilter();
    }

    @Override
    public void permit(UsageFilter filter) {
        usage.noteExport(filter);
    }

    @Override
    public List<UsageRow> after(UsageFilter filter, UsageRow last, int most) {
        return usage.after(filter, last, most);
    }

    @Override
    public List<ExportColumn<UsageRow>> columns() {
        List<ExportColumn<UsageRow>> columns = new ArrayList<>(List.of(
                new ExportColumn<>("customer.usage.month", row -> Formats.month(row.month())),
                new ExportColumn<>("customer.number", UsageRow::customerNumber),
                new ExportColumn<>("customer.name", row -> names.both(row.customerName(), row.latinName())),
                new ExportColumn<>("customer.product", row -> names.product(row.productName())),
                new ExportColumn<>("customer.branch", row -> branches.of(row.unitId()))));
        for (UsageKind kind : UsageKind.values()) {
            columns.add(new ExportColumn<>(
                    "customer.usage.kind." + kind, row -> row.figures().of(kind)));
        }
        return columns;
    }

    @Override
    public Map<String, String> words(UsageFilter filter) {
        return new FilterWords()
                .put("customer.usage.from", Formats.month(filter.getFrom()))
                .put("customer.usage.to", Formats.month(filter.getTo()))
                .put("customer.product", productName(filter.getProduct()))
                .put("customer.branch", branches.of(filter.getUnit()))
                .put("customer.number", filter.getCustomer())
                .all();
    }

    private String productName(Long product) {
        return product == null
                ? null
                : usage.productName(product).map(names::product).orElse("");
    }
}
