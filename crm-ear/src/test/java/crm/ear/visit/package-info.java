/**
 * People before the packaged system without a browser: {@link crm.ear.visit.Visitor} signs in and asks, a dialogue takes
 * a file in as a person does. For tests of whole processes, and for the bench.
 */
package crm.ear.visit;
