package crm.customer.churn;

import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.reason.ChurnReasons;
import crm.customer.closing.AccountClosed;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.subscription.BusinessType;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/** Whoever closes the account has left every service they had; the reason given then is the reason here. */
@Dependent
class ChurnOfClosed {

    /** Reasons of closings that the list of reasons no longer knows. */
    private static final String OTHER = "OTHER";

    @Inject
    private ChurnBook book;

    @Inject
    private ChurnStore churns;

    @Inject
    private ChurnReasons reasons;

    @Inject
    private CustomerAccess customers;

    void on(@Observes AccountClosed event) {
        Customer customer = customers.findAnywhere(event.customerId()).orElseThrow();
        ChurnReason reason = reasons.find(event.reason().name())
                .or(() -> reasons.find(OTHER))
                .orElseThrow();
        Set<BusinessType> services = event.services();
        for (BusinessType service : services) {
            ChurnDetails details = new ChurnDetails();
            details.setChurnedOn(event.on());
            details.setBusinessType(service);
            details.setReasonId(reason.getId());
            details.setSource(ChurnSource.BUSINESS_SYSTEM);
            // Somebody may have written it down while the last bill was open.
            if (churns.find(customer.getId(), details).isEmpty()) {
                book.enter(customer, details, ChurnOrigin.CLOSING);
            }
        }
    }
}
