/**
 * Sample customers: drawn people and enterprises with documents, subscriptions and a history. Start at
 * {@link CustomersChapter}. Customers are written in chunks that can be drawn in any order: a chunk has a random
 * generator of its own, and every id and number follows from the customer's place, so that the same seed gives the same
 * data whichever thread was faster. What is sold comes from the market area's chapter on a {@link Shelf}.
 */
package crm.customer.demo;
