/**
 * Who our customers are: registering and changing them. Start at {@link CustomerService}. Others keep a customer's id
 * and hear of changes through {@link CustomerOpened} and {@link CustomerChanged}. A customer is never deleted.
 */
package crm.customer.profile;
