package crm.customer.arrears;

import crm.system.errors.BusinessRuleViolation;
import java.math.BigDecimal;

/** A customer with overdue bills gets no new service and no other package until they are settled. */
public class CustomerInArrears extends BusinessRuleViolation {

    public CustomerInArrears(String number, BigDecimal overdue) {
        super("customer.arrears.block", number, overdue);
    }
}
