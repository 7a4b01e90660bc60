package crm.customer.porting;

import crm.system.errors.BusinessRuleViolation;

/** The authorisation code is valid no more. */
public class CodeExpired extends BusinessRuleViolation {

    public CodeExpired() {
        super("customer.porting.codeExpired");
    }
}
