package crm.customer.porting;

import crm.system.errors.BusinessRuleViolation;

/** The number is being ported already. */
public class PortingUnderWay extends BusinessRuleViolation {

    public PortingUnderWay() {
        super("customer.porting.underWay");
    }
}
