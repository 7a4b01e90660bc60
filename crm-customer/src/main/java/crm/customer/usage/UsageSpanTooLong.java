package crm.customer.usage;

import crm.system.errors.BusinessRuleViolation;

/** Millions of rows are not added up while somebody waits: a year at most, or one customer. */
public class UsageSpanTooLong extends BusinessRuleViolation {

    public UsageSpanTooLong() {
        super("customer.usage.spanTooLong", UsageListService.MOST_MONTHS_ADDED);
    }
}
