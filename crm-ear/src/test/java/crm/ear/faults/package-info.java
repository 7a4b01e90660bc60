/**
 * The packaged system killed at random moments in the middle of an import and of its undoing, and what is left then
 * beside an undisturbed run. Start at {@link crm.ear.faults.ImportFaultsIT}; {@code mvn -Pfaults verify} kills more often.
 */
package crm.ear.faults;
