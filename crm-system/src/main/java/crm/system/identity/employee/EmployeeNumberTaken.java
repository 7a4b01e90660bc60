package crm.system.identity.employee;

import crm.system.errors.BusinessRuleViolation;

/** Every employee has a number of their own. */
public class EmployeeNumberTaken extends BusinessRuleViolation {

    EmployeeNumberTaken(String number) {
        super("system.employee.numberTaken", number);
    }
}
