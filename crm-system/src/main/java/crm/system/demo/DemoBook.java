package crm.system.demo;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * What a chapter needs to write itself: a connection, the size wanted, and randomness that is the same for the same seed.
 *
 * @param connection not in auto-commit
 * @param seed every random draw starts from it
 * @param customers how many customers, 2,000 to 1,000,000 and more
 * @param months how many months of history
 * @param today the last day of the sample data
 */
public record DemoBook(Connection connection, long seed, int customers, int months, LocalDate today) {

    /** A generator of its own for each purpose, so that one chapter's draws do not shift another's. */
    public SplittableRandom random(String purpose) {
        return new SplittableRandom(seed * 31 + purpose.hashCode());
    }
}
