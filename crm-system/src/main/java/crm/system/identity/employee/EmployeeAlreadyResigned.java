package crm.system.identity.employee;

import crm.system.errors.BusinessRuleViolation;

/** An employee resigns once. */
public class EmployeeAlreadyResigned extends BusinessRuleViolation {

    EmployeeAlreadyResigned(String name) {
        super("system.employee.alreadyResigned", name);
    }
}
