/**
 * Who works here, and where: registered, changed, transferred and seen off. Start at {@link EmployeeService}.
 * Accounts and open work follow through {@link EmployeeTransferred} and {@link EmployeeResigned}, heard within the same
 * transaction: this package knows neither.
 */
package crm.system.identity.employee;
