package crm.customer.arrears;

import crm.customer.profile.Customer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Asked before anything new is sold to a customer, and before a package is changed. */
@Dependent
public class ArrearsBlock {

    private final Arrears arrears;

    @Inject
    public ArrearsBlock(Arrears arrears) {
        this.arrears = arrears;
    }

    /** @throws CustomerInArrears when something is past its due day */
    public void refuse(Customer customer) {
        BigDecimal overdue = arrears.overdue(customer.getId());
        if (overdue.signum() > 0) {
            throw new CustomerInArrears(customer.getNumber(), overdue);
        }
    }
}
