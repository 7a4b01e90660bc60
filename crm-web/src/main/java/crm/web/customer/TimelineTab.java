package crm.web.customer;

import crm.customer.timeline.TimelineRow;
import crm.customer.timeline.TimelineService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened with the customer, newest first, some thirty entries at a time. */
@Named
@ViewScoped
public class TimelineTab implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> OF_PRODUCTS = Set.of(
            "customer.timeline.subscribed", "customer.timeline.unsubscribed", "customer.timeline.packageChanged");

    private static final String OF_ORDERS = "customer.timeline.order.";

    @Inject
    private TimelineService timeline;

    @Inject
    private CustomerPage page;

    @Inject
    private NamesInLists names;

    private List<TimelineRow> entries;
    private boolean more;

    public List<TimelineRow> getEntries() {
        if (entries == null) {
            entries = new ArrayList<>();
            load(null);
        }
        return entries;
    }

    public void loadMore() {
        load(entries.get(entries.size() - 1));
    }

    /** The detail as people read it; a change tells its fields by name. */
    public String detail(TimelineRow entry) {
        if (OF_PRODUCTS.contains(entry.kind()) || entry.kind().startsWith(OF_ORDERS)) {
            return names.product(entry.detail());
        }
        if (entry.detail() == null || !entry.kind().equals("customer.timeline.changed")) {
            return entry.detail();
        }
        return Arrays.stream(entry.detail().split(",", -1))
                .map(field -> Messages.text("customer.field." + field))
                .collect(Collectors.joining(", "));
    }

    public boolean isMore() {
        return more;
    }

    private void load(TimelineRow last) {
        List<TimelineRow> next = timeline.ofCustomer(page.getId(), last);
        entries.addAll(next);
        more = next.size() == TimelineService.SLICE;
    }
}
