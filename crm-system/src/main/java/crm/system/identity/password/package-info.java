/**
 * Passwords: {@link PasswordHashes} makes and checks the hashes, {@link PasswordRules} says what a chosen one must look
 * like, {@link OwnPasswordService} changes one's own.
 * No more hashes are computed at once than there are cores, and no transaction is open meanwhile.
 */
package crm.system.identity.password;
