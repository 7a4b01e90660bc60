package crm.customer.arrears;

import crm.system.errors.BusinessRuleViolation;
import java.math.BigDecimal;

/** Only money that pays nothing can be given back, and only what is owed can be paid off. */
public class NotEnoughCredit extends BusinessRuleViolation {

    public NotEnoughCredit(BigDecimal wanted, BigDecimal left) {
        super("customer.arrears.notEnough", wanted, left);
    }
}
