package crm.web.customer;

import crm.customer.CustomerPermissions;
import crm.customer.profile.CustomerStatus;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerRow;
import crm.customer.search.CustomerSearchService;
import crm.system.slice.Slice;
import crm.web.shared.Formats;
import crm.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the desk says about customers: how many stand where, and which records wait to be completed. */
@Named
@RequestScoped
public class CustomerDesk {

    private static final int LINES = 8;

    private static final List<CustomerStatus> TOLD = List.of(
            CustomerStatus.ACTIVE,
            CustomerStatus.IN_REVIEW,
            CustomerStatus.TO_BE_COMPLETED,
            CustomerStatus.SUSPENDED,
            CustomerStatus.CLOSING);

    /**
     * A count that leads to its list.
     *
     * @param count as it is read, with a plus where counting stopped
     */
    public record Figure(CustomerStatus status, String count) {}

    @Inject
    private CustomerSearchService customers;

    @Inject
    private Me me;

    private List<CustomerRow> incomplete;

    public boolean isAllowed() {
        return me.may(CustomerPermissions.PROFILE_READ);
    }

    public List<Figure> getFigures() {
        List<Figure> figures = new ArrayList<>();
        if (isAllowed()) {
            for (CustomerStatus status : TOLD) {
                int count = customers.count(of(status));
                String more = count >= CustomerSearchService.MOST_COUNTED ? "+" : "";
                figures.add(new Figure(status, Formats.number(count) + more));
            }
        }
        return figures;
    }

    /** The first records taken over without a document; each is somebody's work until it is complete. */
    public List<CustomerRow> getIncomplete() {
        if (incomplete == null) {
            incomplete =
                    isAllowed() ? customers.find(of(CustomerStatus.TO_BE_COMPLETED), Slice.first(LINES)) : List.of();
        }
        return incomplete;
    }

    private static CustomerFilter of(CustomerStatus status) {
        CustomerFilter filter = new CustomerFilter();
        filter.setStatus(status);
        return filter;
    }
}
