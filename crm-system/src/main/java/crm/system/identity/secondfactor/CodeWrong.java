package crm.system.identity.secondfactor;

import crm.system.errors.BusinessRuleViolation;

/** The code is neither the phone's of this half minute nor an unused recovery code. */
public class CodeWrong extends BusinessRuleViolation {

    public CodeWrong() {
        super("system.secondFactor.codeWrong");
    }
}
