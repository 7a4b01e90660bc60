package crm.web.customer.list;

import crm.customer.CustomerPermissions;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerRow;
import crm.customer.search.CustomerSearchService;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import crm.web.customer.CustomerTones;
import crm.web.customer.NamesInLists;
import crm.web.shared.Messages;
import crm.web.shared.search.SearchHit;
import crm.web.shared.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds customers from the box in the bar, by the same rules as the list. */
@ApplicationScoped
public class CustomerSearchSource implements SearchSource {

    @Inject
    private CustomerSearchService customers;

    @Inject
    private CustomerTones tones;

    @Inject
    private NamesInLists names;

    @Inject
    private CurrentUser currentUser;

    @Override
    public String title() {
        return "customer.list.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isAllowed() {
        return currentUser.may(CustomerPermissions.PROFILE_READ);
    }

    @Override
    public List<SearchHit> find(String text, int most) {
        CustomerFilter filter = new CustomerFilter();
        filter.setText(text);
        return customers.find(filter, Slice.first(most)).stream().map(this::hit).toList();
    }

    private SearchHit hit(CustomerRow row) {
        String status = Messages.text("customer.status." + row.status().name());
        String phone = row.phone() == null ? "" : " · " + row.phone();
        return new SearchHit(
                names.both(row),
                tones.grouped(row.number()) + phone + " · " + status,
                "customer/customer.xhtml?id=" + row.id());
    }
}
