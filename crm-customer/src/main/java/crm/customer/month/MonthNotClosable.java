package crm.customer.month;

import crm.system.errors.BusinessRuleViolation;
import java.time.YearMonth;

/** A month is closed once, after its end, and after the months before it. */
public class MonthNotClosable extends BusinessRuleViolation {

    public MonthNotClosable(YearMonth month) {
        super("customer.month.notClosable", month.toString());
    }
}
