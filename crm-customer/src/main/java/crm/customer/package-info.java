/**
 * What the customer area lets people do. Start at {@link CustomerPermissions}; the features lie in the packages below.
 */
package crm.customer;
