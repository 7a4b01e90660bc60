package crm.customer.portal;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the counter sees of a customer's account.
 *
 * @param name to sign in with
 * @param lastLoginAt null before the first
 * @param waiting whether the one-time code was not changed yet
 */
public record PortalAccount(String name, Instant lastLoginAt, boolean waiting) implements Serializable {}
