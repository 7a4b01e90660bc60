package crm.web.customer.order;

import crm.customer.order.OrderFilter;
import crm.customer.order.OrderListService;
import crm.customer.order.OrderRow;
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
        return new FilterWords()
                .put("customer.order.search", filter.getText())
                .put("customer.order.state", filter.getState())
                .put("customer.order.kind", filter.getKind())
                .put("customer.branch", branches.of(filter.getUnitId()))
                .put("customer.order.from", filter.getFrom())
                .put("customer.order.to", filter.getTo())
                .all();
    }
}
