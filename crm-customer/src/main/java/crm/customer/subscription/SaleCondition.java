package crm.customer.subscription;

import java.util.List;

/** A rule of another feature that every sale has to pass; found by injection. */
public interface SaleCondition {

    /** What speaks against the sale; empty when nothing does. */
    List<Finding> findings(Sale sale);
}
