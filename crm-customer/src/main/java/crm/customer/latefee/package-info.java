/**
 * Late fees on what is past its due day. Start at {@link LateFees}; {@link LateFeeSum} is the rule. A nightly job brings
 * them up to the day; so do the payment of something late and the closing of an account. Whoever comes first, each day
 * counts once, and nights that were missed are made up from what was owed on each of their days, at the rate of the night
 * that makes them up. Money of other systems counts from the day on which it was paid there, however late we hear of it;
 * and nobody is late before they were charged.
 */
package crm.customer.latefee;
