package crm.customer.porting;

import crm.system.errors.BusinessRuleViolation;

/** Only a running mobile service, or a mobile number of another operator, can be ported. */
public class NotPortable extends BusinessRuleViolation {

    public NotPortable() {
        super("customer.porting.notPortable");
    }
}
