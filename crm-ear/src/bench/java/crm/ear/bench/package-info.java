/**
 * Measures the packaged system as it is shipped: its own process, 100,000 customers, Gatling as the people before it.
 * Start at {@link Bench}. A figure that could not be measured is left out, never made up.
 */
package crm.ear.bench;
