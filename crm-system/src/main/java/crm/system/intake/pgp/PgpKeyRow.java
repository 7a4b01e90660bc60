package crm.system.intake.pgp;

import java.time.Instant;

/**
 * A key as lists and menus show it; what is private about it is not even read.
 *
 * @param name whose it is
 * @param fingerprint in capital hexadecimal digits
 * @param publicPart armoured, to be handed to partners
 * @param own whether it is a pair of our own
 */
public record PgpKeyRow(
        long id, String name, String fingerprint, String publicPart, boolean own, Instant addedAt, String addedBy) {

    /** As the database counts: 1 for a pair of our own. */
    public PgpKeyRow(
            Long id, String name, String fingerprint, String publicPart, Integer own, Instant addedAt, String addedBy) {
        this(id, name, fingerprint, publicPart, own == 1, addedAt, addedBy);
    }

    /** In groups of four, as people compare it over the telephone. */
    public String spelt() {
        return fingerprint.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
