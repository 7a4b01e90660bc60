/**
 * The account manager responsible for a customer, as open work: {@link ManagedCustomers} tells whose record waits, and
 * passes all customers of a manager on when that person moves or leaves. Closed customers keep whom they had.
 */
package crm.customer.manager;
