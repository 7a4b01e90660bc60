package crm.web.customer.coverage;

import crm.customer.coverage.CoverageAdviceService;
import crm.customer.coverage.CoverageAnswer;
import crm.customer.subscription.BusinessType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What a customer can have at home, on the record and in the portal; only services somebody knows something about. */
@Named
@RequestScoped
public class CoverageCard {

    @Inject
    private CoverageAdviceService advice;

    private List<Map.Entry<BusinessType, CoverageAnswer>> answers;

    public List<Map.Entry<BusinessType, CoverageAnswer>> of(long customerId) {
        if (answers == null) {
            answers = known(advice.ofCustomer(customerId));
        }
        return answers;
    }

    /** Those of the customer who is signed in. */
    public List<Map.Entry<BusinessType, CoverageAnswer>> getOwn() {
        if (answers == null) {
            answers = known(advice.own());
        }
        return answers;
    }

    private static List<Map.Entry<BusinessType, CoverageAnswer>> known(Map<BusinessType, CoverageAnswer> all) {
        return all.entrySet().stream().filter(entry -> entry.getValue().known()).toList();
    }
}
