/**
 * The pool of service numbers: who adds them, who holds one back for a customer, which are free, in use or at rest. Start
 * at {@link NumberService} for people and at {@link PoolOfNumbers} for what subscriptions ask. A branch gives numbers of
 * its own and of the units above it. A number that the pool does not know can still be sold, and comes to rest here when
 * it is given up; one brought from another operator goes back there instead.
 */
package crm.customer.number;
