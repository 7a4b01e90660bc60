package crm.customer.usage.record;

import crm.customer.profile.CustomerErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The sums of months stay for the books; who was called when is forgotten. */
@Dependent
class UsageRecordsOfErased {

    @Inject
    private UsageRecordStore records;

    void on(@Observes CustomerErased event) {
        records.removeOf(event.customerId());
    }
}
