/**
 * Signing in: passwords checked, attempts counted, sessions listed and ended. Start at {@link FrontDoor}.
 * Whatever is wrong is told in the same words and takes the same time, whether or not the account exists: nobody may
 * learn from an answer or its delay which names are taken.
 */
package crm.system.identity.login;
