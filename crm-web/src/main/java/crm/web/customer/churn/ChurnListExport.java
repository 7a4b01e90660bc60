package crm.web.customer.churn;

import crm.customer.churn.ChurnFilter;
import crm.customer.churn.ChurnRow;
import crm.customer.churn.ChurnService;
import crm.customer.churn.reason.ChurnReasonService;
import crm.web.customer.BranchNames;
import crm.web.customer.NamesInLists;
import crm.web.shared.Messages;
import crm.web.shared.export.ExportColumn;
import crm.web.shared.export.ExportedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Customers who left, as a file. */
@Dependent
public class ChurnListExport implements ExportedList<ChurnRow, ChurnFilter> {

    @Inject
    private ChurnService churns;

    @Inject
    private ChurnReasonService reasons;

    @Inject
    private ChurnFilterWords filters;

    @Inject
    private ChurnWords words;

    @Inject
    private BranchNames branches;

    @Inject
    private NamesInLists names;

    @Override
    public String name() {
        return "churned-customers";
    }

    @Override
    public String title() {
        return "customer.churn.list";
    }

    @Override
    public ChurnFilter newFilter() {
        return new ChurnFilter();
    }

    @Override
    public void permit(ChurnFilter filter) {
        churns.noteExport(filter);
    }

    @Override
    public List<ChurnRow> after(ChurnFilter filter, ChurnRow last, int most) {
        return churns.after(filter, last, most);
    }

    @Override
    public List<ExportColumn<ChurnRow>> columns() {
        return List.of(
                new ExportColumn<>("customer.number", ChurnRow::number),
                new ExportColumn<>("customer.name", row -> names.both(row.name(), row.latinName())),
                new ExportColumn<>("customer.class", row -> Messages.text("customer.class." + row.customerClass())),
                new ExportColumn<>("customer.branch", row -> branches.of(row.unitId())),
                new ExportColumn<>("customer.churn.churnedOn", ChurnRow::churnedOn),
                new ExportColumn<>(
                        "customer.churn.businessType",
                        row -> Messages.text("market.product.type." + row.businessType())),
                new ExportColumn<>("customer.churn.reason", row -> words.reason(row.reason(), row.reasonEnglish())),
                new ExportColumn<>(
                        "customer.churn.rival",
                        row -> row.rival() == null ? null : Messages.text("customer.rival." + row.rival())),
                new ExportColumn<>("customer.churn.segment", row -> words.segment(row.segment())),
                new ExportColumn<>(
                        "customer.churn.source", row -> Messages.text("customer.churn.source." + row.source())),
                new ExportColumn<>(
                        "customer.churn.standing", row -> Messages.text("customer.churn.standing." + row.standing())));
    }

    @Override
    public Map<String, String> words(ChurnFilter filter) {
        return filters.of(filter, reasons.all());
    }
}
