package crm.customer.subscription;

import crm.customer.arrears.Arrears;
import crm.customer.branch.Branches;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one place that says what speaks against a sale, whoever sells: the opening, an order, a job at month's turn. */
@Dependent
public class SaleCheck {

    @Inject
    private ProductCatalog catalog;

    @Inject
    private Branches branches;

    @Inject
    private Arrears arrears;

    @Inject
    private Instance<SaleCondition> conditions;

    /** Everything that speaks against it, so that it is told all together. */
    public List<Finding> findings(Sale sale) {
        List<OfferedProduct> after = Stream.concat(
                        sale.coming().stream(), sale.staying().stream().map(Held::product))
                .toList();
        List<Finding> found =
                new ArrayList<>(FitCheck.findings(sale, branches::subtree, catalog.known(FitCheck.spokenOf(after))));
        if (!sale.coming().isEmpty()) {
            BigDecimal overdue = arrears.overdue(sale.buyer().customerId());
            if (overdue.signum() > 0) {
                found.add(
                        Finding.blocking("customer.arrears.block", sale.buyer().number(), overdue));
            }
        }
        conditions.forEach(condition -> found.addAll(condition.findings(sale)));
        return found;
    }

    /** @throws SaleRefused when something blocks it */
    public void refuse(Sale sale) {
        refuse(findings(sale));
    }

    /** @throws SaleRefused when one of them blocks */
    public static void refuse(List<Finding> findings) {
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty()) {
            throw new SaleRefused(blocking);
        }
    }
}
