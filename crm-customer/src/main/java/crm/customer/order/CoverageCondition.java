package crm.customer.order;

import crm.customer.coverage.CoverageAnswer;
import crm.customer.coverage.CoverageCheck;
import crm.customer.subscription.Finding;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.Sale;
import crm.customer.subscription.SaleCondition;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** A wired service is sold only where it can be delivered; where nobody knows, a person decides or nobody may. */
@Dependent
class CoverageCondition implements SaleCondition {

    @Inject
    private CoverageCheck coverage;

    @Inject
    private Settings settings;

    @Override
    public List<Finding> findings(Sale sale) {
        List<Finding> found = new ArrayList<>();
        for (OfferedProduct product : sale.coming()) {
            if (product.basic() && product.businessType().isWired() && !lineIsThere(sale, product)) {
                CoverageAnswer answer = coverage.checkWish(
                        sale.buyer().customerId(), sale.address(), sale.buyer().unitId(), product.businessType());
                if (!answer.known()) {
                    found.add(
                            settings.isOn(OrderSettings.UNKNOWN_PLACES)
                                    ? Finding.toDecide("customer.order.placeUnknown", product.name())
                                    : Finding.blocking("customer.order.placeUnknownStop", product.name()));
                } else if (!answer.deliverable()) {
                    found.add(Finding.blocking("customer.order.placeFull", product.name(), answer.area()));
                }
            }
        }
        return found;
    }

    /** A change of package stays on the line that is there. */
    private static boolean lineIsThere(Sale sale, OfferedProduct product) {
        return sale.going().stream().anyMatch(old -> old.product().businessType() == product.businessType());
    }
}
