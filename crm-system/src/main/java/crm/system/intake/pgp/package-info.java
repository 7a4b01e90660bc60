/**
 * OpenPGP (RFC 9580): opening files that partners encrypted for us, and holding them to their signature. Start at
 * {@link crm.system.intake.pgp.PgpKeyService} for the keys and {@link crm.system.intake.pgp.PgpOpening} for the files.
 * The one room of Bouncy Castle's OpenPGP library. Content streams by; whether the signature is right is known at its
 * end, and reading to the end fails when it is not, so that whoever stores the content keeps nothing of it.
 */
package crm.system.intake.pgp;
