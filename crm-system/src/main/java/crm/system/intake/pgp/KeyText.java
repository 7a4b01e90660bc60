package crm.system.intake.pgp;

/**
 * A key as texts.
 *
 * @param fingerprint in capital hexadecimal digits
 * @param publicPart armoured
 * @param privatePart armoured; null for a key of somebody else
 */
record KeyText(String fingerprint, String publicPart, String privatePart) {}
