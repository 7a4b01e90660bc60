/** What is done with a running service, its number and its card. Start at {@link SubscriptionPage}. */
package crm.web.customer.servicing;
