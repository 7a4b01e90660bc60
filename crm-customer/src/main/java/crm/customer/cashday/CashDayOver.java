package crm.customer.cashday;

import crm.system.errors.BusinessRuleViolation;

/** The day does not wait for that, perhaps because somebody was faster. */
public class CashDayOver extends BusinessRuleViolation {

    public CashDayOver(CashDayState state) {
        super("customer.cashday.over", "@customer.cashday.state." + state);
    }
}
