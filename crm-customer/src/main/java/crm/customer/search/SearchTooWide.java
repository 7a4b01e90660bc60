package crm.customer.search;

import crm.system.errors.BusinessRuleViolation;

/** The days people became customers are in no index: something else must say where to look. */
public class SearchTooWide extends BusinessRuleViolation {

    public SearchTooWide() {
        super("customer.find.tooWide");
    }
}
