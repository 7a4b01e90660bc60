package crm.customer.cashday;

import crm.system.errors.BusinessRuleViolation;
import java.math.BigDecimal;

/** Something else was counted than came in; nobody checks that without a reason. */
public class DifferenceUnexplained extends BusinessRuleViolation {

    public DifferenceUnexplained(BigDecimal difference) {
        super("customer.cashday.unexplained", difference);
    }
}
