package crm.web.customer.churn;

import crm.customer.churn.ChurnFilter;
import crm.customer.churn.reason.ChurnReason;
import crm.web.customer.BranchNames;
import crm.web.shared.Messages;
import crm.web.shared.export.FilterWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Says in words what a filter narrows to, for papers and files. */
@Dependent
class ChurnFilterWords {

    @Inject
    private BranchNames branches;

    @Inject
    private ChurnWords words;

    Map<String, String> of(ChurnFilter filter, Collection<ChurnReason> reasons) {
        Long reason = filter.getReason();
        return new FilterWords()
                .put("customer.churn.from", filter.getFrom())
                .put("customer.churn.to", filter.getTo())
                .put("customer.branch", filter.getUnit() == null ? null : branches.of(filter.getUnit()))
                .put("customer.churn.reason", reason == null ? null : words.value("reason", reason.toString(), reasons))
                .put("customer.class", filter.getCustomerClass())
                .put("customer.churn.businessType", service(filter))
                .put("customer.churn.rival", rival(filter))
                .put("customer.churn.segment", words.segment(filter.getSegment()))
                .put("customer.churn.source", filter.getSource())
                .put("customer.churn.standing", filter.getStanding())
                .all();
    }

    private static String service(ChurnFilter filter) {
        return filter.getService() == null ? null : Messages.text("market.product.type." + filter.getService());
    }

    private static String rival(ChurnFilter filter) {
        if (Boolean.TRUE.equals(filter.getNoRival())) {
            return Messages.text("customer.churn.unknown");
        }
        return filter.getRival() == null ? null : Messages.text("customer.rival." + filter.getRival());
    }
}
