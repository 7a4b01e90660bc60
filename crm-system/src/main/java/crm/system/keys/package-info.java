/**
 * Rotation of the keys with which fields are encrypted. Start at {@link KeyService}. A new key takes over at once for
 * whatever is written; {@link RotationJob} encrypts what is there anew, some rows at a time, each with its checkpoint;
 * at the end the old key is switched off. Which columns there are is read from the entities themselves, so that a new
 * one cannot be forgotten. Until the end searches look for both forms ({@code FieldCipher.sought}).
 */
package crm.system.keys;
