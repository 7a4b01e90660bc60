package crm.customer.timeline;

import crm.customer.profile.CustomerChanged;
import crm.customer.profile.CustomerOpened;
import crm.customer.profile.FieldDifference;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Puts what happens to the record itself on its time line; fields by name only, their values are in the history. */
@Dependent
class ProfileNews {

    @Inject
    private Timeline timeline;

    void opened(@Observes CustomerOpened event) {
        timeline.add(event.customerId(), "customer.timeline.opened", null, event.number());
    }

    void changed(@Observes CustomerChanged event) {
        String fields = event.differences().stream().map(FieldDifference::field).collect(Collectors.joining(","));
        timeline.add(event.customerId(), "customer.timeline.changed", fields, event.number());
    }
}
