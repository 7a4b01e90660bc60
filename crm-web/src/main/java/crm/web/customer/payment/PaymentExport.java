package crm.web.customer.payment;

import crm.customer.payment.PaymentFilter;
import crm.customer.payment.PaymentListService;
import crm.customer.payment.PaymentRow;
import crm.web.customer.BranchNames;
import crm.web.customer.NamesInLists;
import crm.web.shared.Messages;
import crm.web.shared.export.ExportColumn;
import crm.web.shared.export.ExportedList;
import crm.web.shared.export.FilterWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The list of payments as a file. */
@Dependent
public class PaymentExport implements ExportedList<PaymentRow, PaymentFilter> {

    @Inject
    private PaymentListService payments;

    @Inject
    private BranchNames branches;

    @Inject
    private NamesInLists names;

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public String title() {
        return "customer.payment.list";
    }

    @Override
    public PaymentFilter newFilter() {
        return new PaymentFilter();
    }

    @Override
    public void permit(PaymentFilter filter) {
        payments.noteExport(filter);
    }

    @Override
    public List<PaymentRow> after(PaymentFilter filter, PaymentRow last, int most) {
        return payments.after(filter, last, most);
    }

    @Override
    public List<ExportColumn<PaymentRow>> columns() {
        return List.of(
                new ExportColumn<>("customer.payment.number", PaymentRow::number),
                new ExportColumn<>("customer.payment.paidOn", PaymentRow::paidOn),
                new ExportColumn<>("customer.number", PaymentRow::customerNumber),
                new ExportColumn<>("customer.name", row -> names.both(row.customerName(), row.latinName())),
                new ExportColumn<>(
                        "customer.payment.kind", row -> Messages.text("customer.payment.kind." + row.kind())),
                new ExportColumn<>(
                        "customer.payment.method", row -> Messages.text("customer.payment.method." + row.method())),
                new ExportColumn<>("customer.payment.amount", PaymentRow::signed),
                new ExportColumn<>("customer.payment.place", row -> branches.of(row.unitId())),
                new ExportColumn<>("customer.payment.cashier", PaymentRow::cashierName),
                new ExportColumn<>(
                        "customer.payment.state", row -> Messages.text("customer.payment.state." + row.state())));
    }

    @Override
    public Map<String, String> words(PaymentFilter filter) {
        return new FilterWords()
                .put("customer.payment.from", filter.getFrom())
                .put("customer.payment.to", filter.getTo())
                .put("customer.payment.method", filter.getMethod())
                .put("customer.payment.kind", filter.getKind())
                .put("customer.payment.state", filter.getState())
                .put("customer.payment.place", branches.of(filter.getUnitId()))
                .put("customer.payment.cashier", filter.getCashier())
                .put("customer.payment.search", filter.getText())
                .all();
    }
}
