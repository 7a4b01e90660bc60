package crm.customer.timeline;

import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Where every area writes down what happened with a customer, within its own transaction. */
@Dependent
public class Timeline {

    private static final int LONGEST_DETAIL = 400;

    @Inject
    private TimelineStore entries;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Adds an entry to the running transaction, in the name of the acting person.
     *
     * @param kind message key of what happened, e.g. {@code customer.timeline.opened}
     * @param detail what in particular, shown as it is; no personal data; may be null, is cut at 400 characters
     * @param reference number or id of the record it tells of; may be null
     */
    public void add(long customerId, String kind, String detail, String reference) {
        String shown =
                detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
        String actor = currentUser.find().map(Actor::personName).orElse(null);
        entries.add(new TimelineEntry(customerId, clock.instant(), kind, shown, actor, reference));
    }
}
