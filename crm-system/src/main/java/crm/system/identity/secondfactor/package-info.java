/**
 * A second proof beside the password: a code from the person's phone that is good for half a minute (RFC 6238), or one
 * of ten recovery codes. The login asks {@link SecondFactors}; people set theirs up through {@link SecondFactorService}.
 * A code is taken once: whoever looks over a shoulder comes too late, also on another node.
 */
package crm.system.identity.secondfactor;
