/**
 * Numbers for people who do not exist: valid in form, drawn in content, never given twice within one database. Start
 * at {@link ResidentNumbers} and {@link MobileNumbers}.
 */
package crm.system.demo.people;
