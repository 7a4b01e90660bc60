package crm.customer.arrears;

import crm.system.errors.BusinessRuleViolation;
import java.math.BigDecimal;

/** Money or allowance is taken back once at most. */
public class CreditTakenBack extends BusinessRuleViolation {

    public CreditTakenBack(BigDecimal amount) {
        super("customer.arrears.creditTakenBack", amount);
    }
}
