package crm.customer.payment;

import crm.system.errors.BusinessRuleViolation;
import java.math.BigDecimal;

/** Somebody else charged or took money since the form was opened; the cashier looks again. */
public class OwedChangedMeanwhile extends BusinessRuleViolation {

    public OwedChangedMeanwhile(BigDecimal owed) {
        super("customer.payment.owedChanged", owed);
    }
}
