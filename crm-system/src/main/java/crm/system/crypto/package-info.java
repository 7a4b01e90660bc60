/**
 * Encryption of what must not be readable in the database. Start at {@link FieldCipher}; entities mark their fields
 * with {@link EncryptedText}. Encryption is deterministic so that a complete number can be searched by equality; the
 * keys lie outside the database, in a file named by {@code crm.keys}.
 */
package crm.system.crypto;
