/**
 * Encryption of what must not be readable in the database, and marks that nobody without our keys can make. Start at
 * {@link FieldCipher}; entities mark their fields with {@link EncryptedText}. Encryption of fields is deterministic so
 * that a complete number can be searched by equality. All keys lie outside the database, in the {@link KeyFile} named by
 * {@code crm.keys}, wrapped by the {@link MasterKey} if there is one.
 */
package crm.system.crypto;
