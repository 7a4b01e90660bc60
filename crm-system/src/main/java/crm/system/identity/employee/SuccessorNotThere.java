package crm.system.identity.employee;

import crm.system.errors.BusinessRuleViolation;

/** Open work was to go to the person who leaves it, or to somebody who has left already. */
public class SuccessorNotThere extends BusinessRuleViolation {

    SuccessorNotThere() {
        super("system.employee.successorNotThere");
    }
}
