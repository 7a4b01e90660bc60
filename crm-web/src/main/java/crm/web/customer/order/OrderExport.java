package crm.web.customer.order;

import crm.customer.order.OrderFilter;
import crm.customer.order.OrderListService;
import crm.customer.order.OrderRow;
import crm.web.customer.BranchNames;
import crm.web.customer.NamesInLists;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import crm.web.shared.export.ExportColumn;
import crm.web.shared.export.ExportedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of orders as a file. */
@Dependent
public class OrderExport implements ExportedList<OrderRow, OrderFilter> {

    @Inject
    private OrderListService orders;

    @Inject
    private BranchNames branches;

    @Inject
    private NamesInLists names;

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public String title() {
        return "customer.order.list";
    }

    @Override
    public OrderFilter newFilter() {
        return new OrderFilter();
    }

    @Override
    public void permit(OrderFilter filter) {
        orders.noteExport(filter);
    }

    @Override
    public List<OrderRow> after(OrderFilter filter, OrderRow last, int most) {
        return orders.after(filter, last == null ? null : last.id(), most);
    }

    @Override
    public List<ExportColumn<OrderRow>> columns() {
        return List.of(
                new ExportColumn<>("customer.order.number", OrderRow::number),
                new ExportColumn<>("customer.name", row -> names.both(row.customerName(), row.latinName())),
                new ExportColumn<>("customer.order.kind", row -> Messages.text("customer.order.kind." + row.kind())),
                new ExportColumn<>("customer.product", row -> names.product(row.productName())),
                new ExportColumn<>("customer.branch", row -> branches.of(row.unitId())),
                new ExportColumn<>("customer.order.effectiveOn", OrderRow::effectiveOn),
                new ExportColumn<>("customer.order.createdBy", OrderRow::createdName),
                new ExportColumn<>(
                        "customer.order.state", row -> Messages.text("customer.order.state." + row.state())));
    }

    @Override
    public Map<String, String> words(OrderFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        if (filter.getText() != null && !filter.getText().isBlank()) {
            words.put(Messages.text("customer.order.search"), filter.getText());
        }
        if (filter.getState() != null) {
            words.put(
                    Messages.text("customer.order.state"), Messages.text("customer.order.state." + filter.getState()));
        }
        if (filter.getKind() != null) {
            words.put(Messages.text("customer.order.kind"), Messages.text("customer.order.kind." + filter.getKind()));
        }
        if (filter.getUnitId() != null) {
            words.put(Messages.text("customer.branch"), branches.of(filter.getUnitId()));
        }
        if (filter.getFrom() != null) {
            words.put(Messages.text("customer.order.from"), Formats.date(filter.getFrom()));
        }
        if (filter.getTo() != null) {
            words.put(Messages.text("customer.order.to"), Formats.date(filter.getTo()));
        }
        return words;
    }
}
