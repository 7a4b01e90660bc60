/**
 * Changes that a second person looks at before they are made: name, document, class, credit rating, and erasure. Start at
 * {@link ChangeService} to decide; features hand theirs in at {@link ChangeRequests} and carry them out by implementing
 * {@link RequestedAct}. A customer has one open request at most, so that nobody approves on top of another's.
 */
package crm.customer.change;
