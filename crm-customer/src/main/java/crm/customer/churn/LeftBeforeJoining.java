package crm.customer.churn;

import crm.system.errors.BusinessRuleViolation;
import java.time.LocalDate;

/** Nobody leaves before they came. */
public class LeftBeforeJoining extends BusinessRuleViolation {

    LeftBeforeJoining(LocalDate customerSince) {
        super("customer.churn.leftBeforeJoining", customerSince);
    }
}
