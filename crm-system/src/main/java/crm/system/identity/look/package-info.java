/**
 * How a person wants the screens: language and theme, kept with the account so that they follow to another computer.
 * Start at {@link LookService}; everyone sees and changes only their own.
 */
package crm.system.identity.look;
