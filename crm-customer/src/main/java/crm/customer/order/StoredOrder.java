package crm.customer.order;

import java.util.List;

/** Reads from a stored order what was wanted, so that it can be planned anew. */
final class StoredOrder {

    private StoredOrder() {}

    static OrderDetails details(CustomerOrder order, List<OrderLine> lines) {
        OrderDetails details = new OrderDetails();
        details.setKind(order.getKind());
        details.setAtMonthTurn(order.isAtMonthTurn());
        details.setInstallAddress(order.getInstallAddress());
        details.setNote(order.getNote());
        if (order.getKind() != OrderKind.NEW) {
            details.setSubscriptionId(lines.get(0).getSubscriptionId());
        }
        if (order.getKind() != OrderKind.LEAVE) {
            lines.forEach(line -> details.getItems()
                    .add(new OrderItem(line.getProductId(), line.getServiceNumber(), line.getTermMonths())));
        }
        return details;
    }
}
