package crm.web.customer.payment;

import crm.customer.CustomerPermissions;
import crm.customer.payment.PaymentFilter;
import crm.customer.payment.PaymentListService;
import crm.customer.payment.PaymentRow;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import crm.web.customer.NamesInLists;
import crm.web.shared.Formats;
import crm.web.shared.search.SearchHit;
import crm.web.shared.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Finds a payment by its complete receipt number from the box in the bar. */
@ApplicationScoped
public class PaymentSearchSource implements SearchSource {

    private static final int AFTER_ORDERS = 25;

    @Inject
    private PaymentListService payments;

    @Inject
    private NamesInLists names;

    @Inject
    private CurrentUser currentUser;

    @Override
    public String title() {
        return "customer.payment.list";
    }

    @Override
    public int order() {
        return AFTER_ORDERS;
    }

    @Override
    public boolean isAllowed() {
        return currentUser.may(CustomerPermissions.PAYMENT_READ);
    }

    @Override
    public List<SearchHit> find(String text, int most) {
        String number = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!number.matches("R\\d{9,}")) {
            return List.of();
        }
        PaymentFilter filter = new PaymentFilter();
        filter.setText(number);
        return payments.find(filter, Slice.first(most)).stream().map(this::hit).toList();
    }

    private SearchHit hit(PaymentRow row) {
        String note = names.both(row.customerName(), row.latinName()) + " · " + Formats.money(row.signed());
        return new SearchHit(row.number(), note, "customer/payment.xhtml?id=" + row.id());
    }
}
