package crm.web.customer.order;

import crm.customer.CustomerPermissions;
import crm.customer.order.OrderFilter;
import crm.customer.order.OrderListService;
import crm.customer.order.OrderRow;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import crm.web.customer.NamesInLists;
import crm.web.shared.Messages;
import crm.web.shared.search.SearchHit;
import crm.web.shared.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Finds an order by its complete number from the box in the bar. */
@ApplicationScoped
public class OrderSearchSource implements SearchSource {

    @Inject
    private OrderListService orders;

    @Inject
    private NamesInLists names;

    @Inject
    private CurrentUser currentUser;

    @Override
    public String title() {
        return "customer.order.list";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isAllowed() {
        return currentUser.may(CustomerPermissions.ORDER_READ);
    }

    @Override
    public List<SearchHit> find(String text, int most) {
        String number = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!number.matches("CO\\d{9,}")) {
            return List.of();
        }
        OrderFilter filter = new OrderFilter();
        filter.setText(number);
        return orders.find(filter, Slice.first(most)).stream().map(this::hit).toList();
    }

    private SearchHit hit(OrderRow row) {
        String note = names.both(row.customerName(), row.latinName()) + " · " + names.product(row.productName()) + " · "
                + Messages.text("customer.order.state." + row.state());
        return new SearchHit(row.number(), note, "customer/order.xhtml?id=" + row.id());
    }
}
