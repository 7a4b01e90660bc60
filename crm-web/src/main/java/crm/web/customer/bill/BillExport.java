package crm.web.customer.bill;

import crm.customer.bill.BillFilter;
import crm.customer.bill.BillListService;
import crm.customer.bill.BillRow;
import crm.web.customer.BranchNames;
import crm.web.customer.NamesInLists;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import crm.web.shared.export.ExportColumn;
import crm.web.shared.export.ExportedList;
import crm.web.shared.export.FilterWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The list of bills as a file. */
@Dependent
public class BillExport implements ExportedList<BillRow, BillFilter> {

    @Inject
    private BillListService bills;

    @Inject
    private BranchNames branches;

    @Inject
    private NamesInLists names;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "bills";
    }

    @Override
    public String title() {
        return "customer.bill.list";
    }

    @Override
    public BillFilter newFilter() {
        return new BillFilter();
    }

    @Override
    public void permit(BillFilter filter) {
        bills.noteExport(filter);
    }

    @Override
    public List<BillRow> after(BillFilter filter, BillRow last, int most) {
        return bills.after(filter, last, most);
    }

    @Override
    public List<ExportColumn<BillRow>> columns() {
        LocalDate today = LocalDate.now(clock);
        return List.of(
                new ExportColumn<>("customer.bill.number", BillRow::number),
                new ExportColumn<>("customer.name", row -> names.both(row.customerName(), row.latinName())),
                new ExportColumn<>("customer.bill.month", row -> Formats.month(row.month())),
                new ExportColumn<>("customer.branch", row -> branches.of(row.unitId())),
                new ExportColumn<>("customer.bill.issuedOn", BillRow::issuedOn),
                new ExportColumn<>("customer.bill.dueOn", BillRow::dueOn),
                new ExportColumn<>("customer.bill.total", BillRow::total),
                new ExportColumn<>("customer.bill.rest", BillRow::rest),
                new ExportColumn<>(
                        "customer.bill.standing",
                        row -> Messages.text("customer.bill.standing." + row.standing(today))));
    }

    @Override
    public Map<String, String> words(BillFilter filter) {
        return new FilterWords()
                .put("customer.bill.month", filter.getMonth())
                .put("customer.bill.standing", filter.getStanding())
                .put("customer.branch", branches.of(filter.getUnitId()))
                .put("customer.bill.search", filter.getText())
                .all();
    }
}
